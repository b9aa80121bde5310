package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Binding;
import dev.bylaw.internal.plan.ObjectPart;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Segment;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.program.ViewStep;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.type.ListType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of an object that rules run on, as a list that is walked. */
public final class PartSegments {
  private final Type type;
  private final Variables variables;

  private PartSegments(Type type, Variables variables) {
    this.type = type;
    this.variables = variables;
  }

  /**
   * Returns the parts in the order in which rules run on them.
   *
   * @throws NotCompiledException if they have different types, or are not kept
   */
  public static Sequence of(Operand.Variable root, List<ObjectPart> parts, Variables variables) {
    Set<Type> types = new HashSet<>();
    parts.forEach(each -> types.add(each.type()));
    if (types.size() != 1) {
      throw new NotCompiledException("parts of several types");
    }
    Type type = parts.get(0).type();
    PartSegments segments = new PartSegments(type, variables);
    List<Segment> found = new ArrayList<>();
    for (ObjectPart part : parts) {
      found.add(segments.segment(new Operand.Narrowed(root, type), part.path()));
    }
    return new Sequence(List.of(), found, false, type);
  }

  /** Makes the variable of a part. */
  public static Operand.Variable variable(Sequence parts, Variables variables) {
    List<Shape> shapes = SegmentShapes.of(parts.segments());
    if (shapes.isEmpty() || !shapes.stream().allMatch(Shape::readsObject)) {
      throw new NotCompiledException("a part that is not kept");
    }
    return variables.make(parts.element(), false, shapes);
  }

  private Segment segment(Operand from, List<ViewStep> path) {
    if (path.isEmpty()) {
      return new Segment.Single(from);
    }
    List<ViewStep> rest = path.subList(1, path.size());
    if (path.get(0) instanceof ViewStep.Key key) {
      boolean listed = !rest.isEmpty() && !(rest.get(0) instanceof ViewStep.Key);
      Type read = listed ? new ListType(type) : type;
      return segment(
          new Operand.Field(from, key.name(), read, false, PathTerms.shapes(from, key.name())),
          rest);
    }
    if (path.get(0) instanceof ViewStep.Every) {
      boolean nested = !rest.isEmpty() && !(rest.get(0) instanceof ViewStep.Key);
      if (nested) {
        throw new NotCompiledException("a part below a list of lists");
      }
      Operand.Variable element = variables.make(type, false, PathTerms.anyElement(from));
      return new Segment.Nested(
          new Binding(Optional.empty(), element),
          List.of(new Segment.Elements(from)),
          Test.TRUE,
          List.of(segment(element, rest)));
    }
    throw new NotCompiledException("a part by its index");
  }
}
