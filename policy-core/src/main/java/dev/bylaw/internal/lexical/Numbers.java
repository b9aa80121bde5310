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
    if (text.length() <= 18 && isInteger(text)) {
      return new IntegerNode(Long.parseLong(text), span);
    }
    double value = Double.parseDouble(text);
    if (Math.abs(value) <= TWO_TO_63) {
      BigDecimal exact = new BigDecimal(text);
      boolean integral = exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0;
      if (integral
          && exact.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
          && exact.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) >= 0) {
        return new IntegerNode(exact.longValue(), span);
      }
    }
    return new FloatNode(value, span);
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
