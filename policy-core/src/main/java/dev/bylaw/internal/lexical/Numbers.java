package dev.bylaw.internal.lexical;

import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.Node;
import dev.bylaw.source.Span;
import java.math.BigDecimal;

/** Makes number nodes: an integral value in the range of long is an integer, however written. */
public final class Numbers {
  /** Longer numbers are refused: exact arithmetic on them is slow, and no one means them. */
  public static final int MAX_LENGTH = 1000;

  private static final double TWO_TO_63 = 0x1p63;

  private Numbers() {}

  /**
   * Reads a number in JSON's grammar, exactly.
   *
   * @param text the number, at most {@link #MAX_LENGTH} characters
   * @return an integer, a finite float, or a float that is infinite if it is out of range
   */
  public static Node json(String text, Span span) {
    Number value = parse(text);
    return value instanceof Long integer
        ? new IntegerNode(integer, span)
        : new FloatNode(value.doubleValue(), span);
  }

  /**
   * Reads a number as {@link #json} does.
   *
   * @return a {@link Long} or a {@link Double}
   */
  public static Number parse(String text) {
    if (text.length() <= 18 && isInteger(text)) {
      return Long.parseLong(text);
    }
    double value = Double.parseDouble(text);
    if (value == 0) {
      return isZero(text) ? (Number) 0L : (Number) value;
    }
    if (Math.abs(value) <= TWO_TO_63) {
      BigDecimal exact = new BigDecimal(text);
      boolean integral = exact.stripTrailingZeros().scale() <= 0;
      if (integral
          && exact.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
          && exact.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0) {
        return exact.longValue();
      }
    }
    return value;
  }

  /** Tells zero from what is too small for a double; its exponent may have any size. */
  private static boolean isZero(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'e' || c == 'E') {
        return true;
      }
      if (c >= '1' && c <= '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isInteger(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == 'e' || c == 'E') {
        return false;
      }
    }
    return true;
  }

  /** Makes a node of a value that has been through a double, as in YAML. */
  public static Node of(double value, Span span) {
    boolean integral = value == Math.rint(value) && value >= -TWO_TO_63 && value < TWO_TO_63;
    return integral ? new IntegerNode((long) value, span) : new FloatNode(value, span);
  }
}
