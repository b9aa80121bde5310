package dev.bylaw.internal.render;

import dev.bylaw.document.NullNode;
import dev.bylaw.document.Place;
import dev.bylaw.internal.program.DeclaredFields;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fields that are read one of the other, the first of an element.
 *
 * @param element the element's number among those that were recorded
 * @param within the place of the last field within the element
 * @param type what the expression yields
 */
record ElementPath(int element, List<FieldStep> steps, Place within, Type type) {
  ElementPath {
    steps = List.copyOf(steps);
  }

  /** Makes the path to an element itself. */
  static ElementPath to(int element, Type type) {
    return new ElementPath(element, List.of(), Place.ROOT, type);
  }

  /**
   * Returns an expression as a path.
   *
   * @param slots what the slots hold
   * @return empty if it is something else
   */
  static Optional<ElementPath> of(Expression expression, FilledSlots slots) {
    if (expression instanceof Expression.ReadLocal local) {
      return slots
          .path(local.slot())
          .filter(any -> keepsPlace(local.type()))
          .map(path -> path.as(local.type()));
    }
    if (expression instanceof Expression.ReadField field) {
      return of(field.target(), slots)
          .flatMap(target -> DeclaredFields.type(field)
              .flatMap(ElementPath::missing)
              .map(missing -> target.then(new FieldStep(field.field(), missing), field.type())));
    }
    boolean narrows = expression instanceof Expression.Narrow narrow
        && !(OptionalType.unwrap(narrow.operand().type()) instanceof UnionType)
        && OptionalType.unwrap(narrow.type())
            .equals(OptionalType.unwrap(narrow.operand().type()));
    return narrows ? of(((Expression.Narrow) expression).operand(), slots) : Optional.empty();
  }

  /** Sets are computed, and stand nowhere. */
  private static boolean keepsPlace(Type type) {
    Type present = OptionalType.unwrap(type);
    return present instanceof UnionType union
        ? union.alternatives().stream().allMatch(ElementPath::keepsPlace)
        : !(present instanceof SetType);
  }

  private ElementPath as(Type read) {
    return new ElementPath(element, steps, within, read);
  }

  private ElementPath then(FieldStep step, Type next) {
    List<FieldStep> longer = new ArrayList<>(steps);
    longer.add(step);
    return new ElementPath(element, longer, within.key(step.field()), next);
  }

  /** What is shown of an empty collection is not told by its type alone. */
  private static Optional<String> missing(Type declared) {
    if (declared instanceof ListType
        || declared instanceof MapType
        || declared instanceof SetType) {
      return Optional.of("");
    }
    return Optional.of(declared instanceof OptionalType ? "(absent)" : "(missing)");
  }

  /**
   * Tells whether the text of what is read is the text of what is kept. An enumeration may be of a
   * string that it lacks.
   */
  boolean isShownAsKept() {
    return isShownAsKept(OptionalType.unwrap(type));
  }

  private static boolean isShownAsKept(Type shown) {
    return shown == ScalarType.STRING
        || shown == ScalarType.INT
        || shown == ScalarType.BOOL
        || shown instanceof LiteralType
        || (shown instanceof UnionType union
            && union.alternatives().stream().allMatch(LiteralType.class::isInstance));
  }

  private static boolean isOf(Object kept, Type type) {
    if (type == ScalarType.INT) {
      return kept instanceof Long;
    }
    if (type == ScalarType.BOOL) {
      return kept instanceof Boolean;
    }
    return kept instanceof String;
  }

  /**
   * Returns what a message shows of the value, where that is shown as it is kept.
   *
   * @return null if only the interpreter can tell
   */
  @Nullable String text(Recorded recorded) {
    Object current =
        DocumentPlaces.valueAt(recorded.container(element), recorded.position(element));
    for (int i = 0; i < steps.size(); i++) {
      FieldStep step = steps.get(i);
      if (!(current instanceof SlotObject object)) {
        return null;
      }
      int slot = step.slot(object.shape());
      if (slot < 0) {
        return null;
      }
      current = object.slot(slot);
      if (current == null || current instanceof NullNode) {
        return step.missing();
      }
    }
    return current != null && isOf(current, OptionalType.unwrap(type))
        ? String.valueOf(current)
        : null;
  }

  Place place(Recorded recorded, DocumentPlaces places) {
    return places.of(recorded.container(element), recorded.position(element)).resolve(within);
  }
}
