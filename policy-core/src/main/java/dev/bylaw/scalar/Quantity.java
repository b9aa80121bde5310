package dev.bylaw.scalar;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Kubernetes quantity, as {@code 500m} or {@code 4Gi}: a fixed-point number of at most 10^40 in
 * magnitude, kept in billionths (nano). Immutable.
 *
 * <p>The grammar, the rounding and the canonical form are those of {@code resource.Quantity} in
 * {@code k8s.io/apimachinery}: a finer value than nano is rounded away from zero, a quantity with a
 * binary suffix is capped at 2^63-1. The grammar is the documented one: a suffix without digits,
 * which the implementation partly takes for 0, is no quantity. Quantities are equal and ordered by
 * value: {@code 1024Mi} is {@code 1Gi}.
 */
public final class Quantity implements Comparable<Quantity> {
  static final BigInteger NANOS_PER_UNIT = BigInteger.TEN.pow(9);
  static final BigInteger MAXIMUM = BigInteger.TEN.pow(40).multiply(NANOS_PER_UNIT);
  static final BigInteger BINARY_MAXIMUM =
      BigInteger.valueOf(Long.MAX_VALUE).multiply(NANOS_PER_UNIT);

  private static final BigInteger THOUSAND = BigInteger.valueOf(1000);
  private static final BigInteger KIBI = BigInteger.valueOf(1024);
  private static final String[] DECIMAL_SUFFIXES = {"n", "u", "m", "", "k", "M", "G", "T", "P", "E"
  };
  private static final String[] BINARY_SUFFIXES = {"", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};

  private final BigInteger nanos;
  private final Notation notation;
  private final String text;

  /** Which family of suffixes a quantity is printed with. */
  enum Notation {
    DECIMAL_EXPONENT,
    BINARY,
    DECIMAL
  }

  Quantity(BigInteger nanos, Notation notation, String text) {
    this.nanos = nanos;
    this.notation = notation;
    this.text = text;
  }

  private Quantity(BigInteger nanos, Notation notation) {
    this(nanos, notation, canonical(nanos, notation));
  }

  /**
   * Parses a quantity.
   *
   * @param text a number in ASCII digits with a decimal suffix ({@code n u m k M G T P E}), a
   *     binary one ({@code Ki Mi Gi Ti Pi Ei}) or an exponent ({@code 1e3}); a number from JSON
   *     parses from its shortest text
   * @return the quantity, or empty if the text is none, or one whose magnitude is above 10^40 or,
   *     not being 0, below 10^-40
   */
  public static Optional<Quantity> parse(String text) {
    return QuantityParser.parse(text);
  }

  /**
   * Makes a quantity of a whole number.
   *
   * @param value the number
   * @return the quantity, with decimal suffixes where it is computed with
   */
  public static Quantity of(long value) {
    BigInteger nanos = BigInteger.valueOf(value).multiply(NANOS_PER_UNIT);
    return new Quantity(nanos, Notation.DECIMAL, Long.toString(value));
  }

  /**
   * Adds a quantity.
   *
   * @param other the other summand
   * @return the sum, in the notation of this quantity, or of the other one if this one is 0
   * @throws ArithmeticException if the sum is above 10^40 in magnitude
   */
  public Quantity plus(Quantity other) {
    return new Quantity(bounded(nanos.add(other.nanos)), joinedNotation(other));
  }

  /**
   * Subtracts a quantity.
   *
   * @param other what is taken away
   * @return the difference, in the notation of this quantity, or of the other one if this one is 0
   * @throws ArithmeticException if the difference is above 10^40 in magnitude
   */
  public Quantity minus(Quantity other) {
    return new Quantity(bounded(nanos.subtract(other.nanos)), joinedNotation(other));
  }

  /**
   * Multiplies with a whole number.
   *
   * @param factor the factor
   * @return the product, in the notation of this quantity
   * @throws ArithmeticException if the product is above 10^40 in magnitude
   */
  public Quantity times(long factor) {
    return new Quantity(bounded(nanos.multiply(BigInteger.valueOf(factor))), notation);
  }

  /**
   * Changes the sign.
   *
   * @return the negative of this quantity
   */
  public Quantity negate() {
    return new Quantity(nanos.negate(), notation);
  }

  private Notation joinedNotation(Quantity other) {
    return nanos.signum() == 0 ? other.notation : notation;
  }

  private static BigInteger bounded(BigInteger nanos) {
    if (nanos.abs().compareTo(MAXIMUM) > 0) {
      throw new ArithmeticException("quantity beyond 10^40");
    }
    return nanos;
  }

  /**
   * Returns the canonical text: without a fraction, with the largest suffix that loses nothing;
   * decimal instead of binary suffixes where the value is below 1024, not whole or above 2^63-1.
   *
   * @return as {@code 1536Mi} for {@code 1.5Gi}
   */
  public String canonical() {
    return canonical(nanos, notation);
  }

  private static String canonical(BigInteger nanos, Notation notation) {
    if (nanos.signum() == 0) {
      return "0";
    }
    BigInteger[] whole = nanos.divideAndRemainder(NANOS_PER_UNIT);
    boolean binary = notation == Notation.BINARY
        && whole[1].signum() == 0
        && whole[0].abs().compareTo(KIBI) >= 0
        && nanos.abs().compareTo(BINARY_MAXIMUM) <= 0;
    return binary ? binary(whole[0]) : decimal(nanos, notation);
  }

  private static String binary(BigInteger whole) {
    BigInteger number = whole;
    int suffix = 0;
    while (suffix < BINARY_SUFFIXES.length - 1 && number.mod(KIBI).signum() == 0) {
      number = number.divide(KIBI);
      suffix++;
    }
    return number + BINARY_SUFFIXES[suffix];
  }

  private static String decimal(BigInteger nanos, Notation notation) {
    BigInteger number = nanos;
    int thousands = 0;
    while (number.mod(THOUSAND).signum() == 0) {
      number = number.divide(THOUSAND);
      thousands++;
    }
    int exponent = 3 * thousands - 9;
    if (notation == Notation.DECIMAL_EXPONENT || thousands >= DECIMAL_SUFFIXES.length) {
      return exponent == 0 ? number.toString() : number + "e" + exponent;
    }
    return number + DECIMAL_SUFFIXES[thousands];
  }

  @Override
  public int compareTo(Quantity other) {
    return nanos.compareTo(other.nanos);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quantity quantity && nanos.equals(quantity.nanos);
  }

  @Override
  public int hashCode() {
    return nanos.hashCode();
  }

  /**
   * Returns the text of the quantity.
   *
   * @return the text as it was written; of a computed quantity, {@link #canonical()}
   */
  @Override
  public String toString() {
    return text;
  }
}
