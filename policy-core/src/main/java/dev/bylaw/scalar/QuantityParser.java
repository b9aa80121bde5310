package dev.bylaw.scalar;

import dev.bylaw.scalar.Quantity.Notation;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads a quantity in time that is linear in its text: digits that cannot matter are looked at, but
 * never made into a number.
 */
final class QuantityParser {
  /** The magnitude of a quantity, as a power of ten, lies between minus this and this. */
  private static final int MAXIMUM_POWER = 40;

  /**
   * Decimal places that are kept exactly. Behind 70 places what is cut off is less than one unit of
   * a multiple that divides a nano, binary suffix included, so that rounding up stays exact.
   */
  private static final int KEPT_PLACES = 70;

  /** An exponent beyond this puts each number that a text can hold out of range. */
  private static final long EXPONENT_CAP = 1L << 40;

  private final String text;
  private boolean negative;
  private String digits = "";
  private int integerDigits;

  /** What stands behind the number. */
  private record Suffix(int binaryExponent, long decimalExponent, Notation notation) {}

  private QuantityParser(String text) {
    this.text = text;
  }

  static Optional<Quantity> parse(String text) {
    return text.isEmpty() ? Optional.empty() : new QuantityParser(text).parse();
  }

  private Optional<Quantity> parse() {
    int end = readNumber();
    return digits.isEmpty() ? Optional.empty() : suffix(text.substring(end)).flatMap(this::value);
  }

  /** Reads sign and digits; returns where they end. */
  private int readNumber() {
    char first = text.charAt(0);
    negative = first == '-';
    int start = negative || first == '+' ? 1 : 0;
    int end = Ascii.skipDigits(text, start);
    digits = text.substring(start, end);
    integerDigits = digits.length();
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = end + 1;
      end = Ascii.skipDigits(text, fraction);
      digits += text.substring(fraction, end);
    }
    return end;
  }

  private static Optional<Suffix> suffix(String suffix) {
    int decimal = suffix.length() > 1 ? -1 : "numkMGTPE".indexOf(suffix);
    if (suffix.isEmpty()) {
      return Optional.of(new Suffix(0, 0, Notation.DECIMAL));
    }
    if (decimal >= 0) {
      int thousands = decimal < 3 ? decimal - 3 : decimal - 2;
      return Optional.of(new Suffix(0, 3L * thousands, Notation.DECIMAL));
    }
    if (suffix.length() == 2 && suffix.charAt(1) == 'i') {
      int binary = "KMGTPE".indexOf(suffix.charAt(0));
      return binary < 0
          ? Optional.empty()
          : Optional.of(new Suffix(10 * (binary + 1), 0, Notation.BINARY));
    }
    return exponent(suffix);
  }

  private static Optional<Suffix> exponent(String suffix) {
    if (suffix.charAt(0) != 'e' && suffix.charAt(0) != 'E') {
      return Optional.empty();
    }
    OptionalLong exponent = Numerals.parseInt(suffix.substring(1));
    if (exponent.isEmpty()) {
      return Optional.empty();
    }
    long capped = Math.max(-EXPONENT_CAP, Math.min(EXPONENT_CAP, exponent.getAsLong()));
    return Optional.of(new Suffix(0, capped, Notation.DECIMAL_EXPONENT));
  }

  private Optional<Quantity> value(Suffix suffix) {
    int lead = 0;
    while (lead < digits.length() && digits.charAt(lead) == '0') {
      lead++;
    }
    if (lead == digits.length()) {
      return Optional.of(new Quantity(BigInteger.ZERO, suffix.notation(), text));
    }
    long top = integerDigits - 1L - lead + suffix.decimalExponent();
    if (Math.abs(top) > MAXIMUM_POWER) {
      return Optional.empty();
    }
    BigInteger nanos = nanos(lead, (int) top, suffix.binaryExponent());
    if (nanos.compareTo(Quantity.MAXIMUM) > 0) {
      return Optional.empty();
    }
    return Optional.of(quantity(nanos, suffix.notation()));
  }

  /**
   * Computes the magnitude in nano, rounded up.
   *
   * @param lead the index of the first digit that is not 0
   * @param top its power of ten
   */
  private BigInteger nanos(int lead, int top, int binaryExponent) {
    int kept = Math.min(digits.length() - lead, top + KEPT_PLACES + 1);
    BigInteger number =
        new BigInteger(digits.substring(lead, lead + kept)).shiftLeft(binaryExponent);
    int power = top - kept + 1 + 9;
    if (power >= 0) {
      return number.multiply(BigInteger.TEN.pow(power));
    }
    BigInteger[] parts = number.divideAndRemainder(BigInteger.TEN.pow(-power));
    boolean inexact = parts[1].signum() != 0 || hasDigitFrom(lead + kept);
    return inexact ? parts[0].add(BigInteger.ONE) : parts[0];
  }

  private boolean hasDigitFrom(int start) {
    for (int i = start; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return true;
      }
    }
    return false;
  }

  private Quantity quantity(BigInteger magnitude, Notation notation) {
    boolean binary = notation == Notation.BINARY;
    BigInteger capped = binary ? magnitude.min(Quantity.BINARY_MAXIMUM) : magnitude;
    boolean small = capped.compareTo(Quantity.NANOS_PER_UNIT) < 0;
    return new Quantity(
        negative ? capped.negate() : capped, binary && small ? Notation.DECIMAL : notation, text);
  }
}
