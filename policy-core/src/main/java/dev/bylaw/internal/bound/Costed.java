package dev.bylaw.internal.bound;

/**
 * What evaluating an expression takes and yields.
 *
 * @param cost the steps, at most
 * @param extent the size of the value, at most
 */
record Costed(Polynomial cost, Extent extent) {
  static Costed text(Polynomial cost, Polynomial text) {
    return new Costed(cost, new Extent.Scalar(text));
  }

  /** Adds steps. */
  Costed plus(Polynomial more) {
    return new Costed(cost.plus(more), extent);
  }
}
