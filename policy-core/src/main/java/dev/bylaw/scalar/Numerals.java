package dev.bylaw.scalar;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Numbers in text, in ASCII digits: what {@code int(s)} and {@code float(s)} accept. */
public final class Numerals {
  private Numerals() {}

  /**
   * Parses an integer.
   *
   * @param text digits, with or without a sign
   * @return the number, or empty if the text is none or it does not fit in 64 bits
   */
  public static OptionalLong parseInt(String text) {
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (!Ascii.isDigits(text.substring(start))) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException outOfRange) {
      return OptionalLong.empty();
    }
  }

  /**
   * Parses a floating point number.
   *
   * @param text a number as in JSON (RFC 8259), which may have leading zeros or a plus sign
   * @return the nearest double, or empty if the text is no number or one that is not finite
   */
  public static OptionalDouble parseFloat(String text) {
    if (!isFloat(text)) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static boolean isFloat(String text) {
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int end = Ascii.skipDigits(text, start);
    boolean valid = end > start;
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = end + 1;
      end = Ascii.skipDigits(text, fraction);
      valid &= end > fraction;
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      end++;
      boolean signed = end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '+');
      int exponent = signed ? end + 1 : end;
      end = Ascii.skipDigits(text, exponent);
      valid &= end > exponent;
    }
    return valid && end == text.length();
  }
}
