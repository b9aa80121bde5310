package dev.bylaw.internal.binary;

/** Sorts of expressions in the binary form; the numbers are part of the format. */
final class ExpressionTag {
  static final int LITERAL = 0;
  static final int READ_LOCAL = 1;
  static final int READ_CONSTANT = 2;
  static final int READ_AMBIENT = 3;
  static final int READ_FIELD = 4;
  static final int READ_ELEMENT = 5;
  static final int CALL_FUNCTION = 6;
  static final int CALL_BUILTIN = 7;
  static final int PARSE = 8;
  static final int ATTEMPT = 9;
  static final int NOT = 10;
  static final int LOGICAL = 11;
  static final int EQUALITY = 12;
  static final int COMPARISON = 13;
  static final int MEMBERSHIP = 14;
  static final int COALESCE = 15;
  static final int ARITHMETIC = 16;
  static final int NEGATE = 17;
  static final int CONCATENATE = 18;
  static final int CONDITIONAL = 19;
  static final int QUANTIFIER = 20;
  static final int COLLECT = 21;
  static final int COMPREHENSION = 22;
  static final int MAKE_RECORD = 23;
  static final int MAKE_MAP = 24;
  static final int MAP_COMPREHENSION = 25;
  static final int INTERPOLATE = 26;
  static final int PRESENCE = 27;
  static final int TYPE_TEST = 28;
  static final int NARROW = 29;
  static final int MATCHES = 30;
  static final int LIKE = 31;
  static final int WITHIN = 32;
  static final int WIDEN = 33;

  private ExpressionTag() {}
}
