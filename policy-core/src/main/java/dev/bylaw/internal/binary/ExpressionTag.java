package dev.bylaw.internal.binary;

/** Sorts of expressions in the binary form; the numbers are part of the format. */
public final class ExpressionTag {
  public static final int LITERAL = 0;
  public static final int READ_LOCAL = 1;
  public static final int READ_CONSTANT = 2;
  public static final int READ_AMBIENT = 3;
  public static final int READ_FIELD = 4;
  public static final int READ_ELEMENT = 5;
  public static final int CALL_FUNCTION = 6;
  public static final int CALL_BUILTIN = 7;
  public static final int PARSE = 8;
  public static final int ATTEMPT = 9;
  public static final int NOT = 10;
  public static final int LOGICAL = 11;
  public static final int EQUALITY = 12;
  public static final int COMPARISON = 13;
  public static final int MEMBERSHIP = 14;
  public static final int COALESCE = 15;
  public static final int ARITHMETIC = 16;
  public static final int NEGATE = 17;
  public static final int CONCATENATE = 18;
  public static final int CONDITIONAL = 19;
  public static final int QUANTIFIER = 20;
  public static final int COLLECT = 21;
  public static final int COMPREHENSION = 22;
  public static final int MAKE_RECORD = 23;
  public static final int MAKE_MAP = 24;
  public static final int MAP_COMPREHENSION = 25;
  public static final int INTERPOLATE = 26;
  public static final int PRESENCE = 27;
  public static final int TYPE_TEST = 28;
  public static final int NARROW = 29;
  public static final int MATCHES = 30;
  public static final int LIKE = 31;
  public static final int WITHIN = 32;
  public static final int WIDEN = 33;

  private ExpressionTag() {}
}
