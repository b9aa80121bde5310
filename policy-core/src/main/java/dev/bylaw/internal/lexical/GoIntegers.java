package dev.bylaw.internal.lexical;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Integers as Go's {@code strconv.ParseInt} and {@code ParseUint} read them with base 0. */
final class GoIntegers {
  private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX_UNSIGNED =
      BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

  private GoIntegers() {}

  /** Reads an integer without underscores; null if it is none, or out of range. */
  static @Nullable YamlScalar parse(String text) {
    boolean signed = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+');
    String digits = signed ? text.substring(1) : text;
    int radix = radix(digits);
    String bare = radix == 10 ? digits : digits.substring(prefixLength(digits));
    if (digits.equals("0")) {
      return new YamlScalar.Int(0);
    }
    return value(bare, radix, signed, signed && text.charAt(0) == '-');
  }

  /** Reads {@code 0b} and {@code -0b} before what may have a sign of its own. */
  static @Nullable YamlScalar parseBinary(String text) {
    if (text.startsWith("0b") && text.length() > 3) {
      char sign = text.charAt(2);
      boolean signed = sign == '-' || sign == '+';
      return signed ? value(text.substring(3), 2, true, sign == '-') : null;
    }
    return null;
  }

  private static int radix(String digits) {
    if (digits.length() < 2 || digits.charAt(0) != '0') {
      return 10;
    }
    return switch (digits.length() >= 3 ? digits.charAt(1) : '7') {
      case 'x', 'X' -> 16;
      case 'b', 'B' -> 2;
      default -> 8;
    };
  }

  private static int prefixLength(String digits) {
    return digits.length() >= 3 && "xXbBoO".indexOf(digits.charAt(1)) >= 0 ? 2 : 1;
  }

  private static @Nullable YamlScalar value(
      String digits, int radix, boolean signed, boolean negative) {
    if (!allDigits(digits, radix)) {
      return null;
    }
    BigInteger magnitude = new BigInteger(digits, radix);
    BigInteger value = negative ? magnitude.negate() : magnitude;
    if (value.compareTo(MAX) <= 0 && value.compareTo(MIN) >= 0) {
      return new YamlScalar.Int(value.longValue());
    }
    boolean fits = !signed && value.compareTo(MAX_UNSIGNED) <= 0;
    return fits ? new YamlScalar.Unsigned(value.doubleValue()) : null;
  }

  private static boolean allDigits(String digits, int radix) {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c > 'f' || Character.digit(c, radix) < 0) {
        return false;
      }
    }
    return !digits.isEmpty();
  }
}
