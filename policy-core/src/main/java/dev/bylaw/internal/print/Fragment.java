package dev.bylaw.internal.print;

/**
 * An expression as text, with how tightly it is held together.
 *
 * @param text the text
 * @param level the operator that binds it least; an operand below the level of its operator needs
 *     parentheses
 */
record Fragment(String text, int level) {
  static final int OPEN = 0;
  static final int OR = 1;
  static final int AND = 2;
  static final int TEST = 3;
  static final int SUM = 4;
  static final int PRODUCT = 5;
  static final int PREFIX = 6;
  static final int WHOLE = 7;

  static Fragment whole(String text) {
    return new Fragment(text, WHOLE);
  }

  /** The text as an operand of an operator. */
  String within(int operator) {
    return level < operator ? "(" + text + ")" : text;
  }
}
