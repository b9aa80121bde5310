package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.ElementTypes;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Segment;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.type.Type;
import java.util.List;

/** Makes sure that the elements of a loop can be found again when a finding is made of them. */
final class ElementPlaces {
  private ElementPlaces() {}

  /** Returns the types that elements have. */
  static List<Type> check(Sequence source) {
    if (source.distinct()) {
      throw new NotCompiledException("a walk over a set that is made");
    }
    source.segments().forEach(ElementPlaces::check);
    return ElementTypes.of(source.segments());
  }

  private static void check(Segment segment) {
    if (segment instanceof Segment.Single single) {
      single(single.value());
    } else if (segment instanceof Segment.Nested nested) {
      nested.inner().forEach(ElementPlaces::check);
    } else if (segment instanceof Segment.When when) {
      when.whenTrue().forEach(ElementPlaces::check);
      when.whenFalse().forEach(ElementPlaces::check);
    }
  }

  private static void single(Operand value) {
    boolean keepsItself =
        !value.shapes().isEmpty() && value.shapes().stream().allMatch(Shape::readsObject);
    boolean found = value instanceof Operand.Field
        || (value instanceof Operand.Narrowed narrowed
            && narrowed.operand() instanceof Operand.Field)
        || (keepsItself && !(value instanceof Operand.Constant));
    if (!found) {
      throw new NotCompiledException("a walk over values that are computed");
    }
  }
}
