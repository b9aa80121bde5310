package dev.bylaw.internal.render;

import dev.bylaw.internal.projection.Shape;

/** A field that is read, and how a message shows that it is not there. Thread-safe. */
final class FieldStep {
  private final String field;
  private final String missing;

  /** Most objects are of the same shape as the last; threads may set it each for itself. */
  private Slot last = new Slot(Shape.SCALAR, -1);

  private record Slot(Shape shape, int number) {}

  FieldStep(String field, String missing) {
    this.field = field;
    this.missing = missing;
  }

  String field() {
    return field;
  }

  String missing() {
    return missing;
  }

  /** Returns the slot of the field, -1 if it has none. */
  @SuppressWarnings("ReferenceEquality") // shapes are compared by identity
  int slot(Shape shape) {
    Slot known = last;
    if (known.shape() != shape) {
      known = new Slot(shape, shape.slot(field));
      last = known;
    }
    return known.number();
  }
}
