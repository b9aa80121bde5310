package dev.bylaw.internal.bound;

/** Extents that are not of a particular value. */
final class Extents {
  /** A value of one node without text that counts: a bool, a place holder of absence. */
  static final Extent NOTHING = new Extent.Scalar(Polynomial.ZERO);

  /** Something of which nothing is known. */
  static final Extent UNBOUNDED = new Extent.Uniform(Polynomial.UNBOUNDED);

  /** Beyond it, an extent is coarsened: a program could otherwise double it at every step. */
  static final int MAXIMUM_PARTS = 200;

  private Extents() {}
}
