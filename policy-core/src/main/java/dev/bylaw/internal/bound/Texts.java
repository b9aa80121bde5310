package dev.bylaw.internal.bound;

/** Texts in the unit in which they are counted. */
final class Texts {
  /** Characters for a step. */
  static final int UNITS_PER_STEP = 64;

  /** Steps for the text of any number: the longest is a float without an exponent. */
  static final int NUMBER = 6;

  private Texts() {}

  /** Returns how many steps a text of a length takes. */
  static long pieces(long length) {
    return (length + UNITS_PER_STEP - 1) / UNITS_PER_STEP;
  }

  /** Returns how many characters a text has at most. */
  static Polynomial characters(Polynomial pieces) {
    return pieces.times(UNITS_PER_STEP);
  }
}
