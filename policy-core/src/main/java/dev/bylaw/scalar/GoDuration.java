package dev.bylaw.scalar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A duration in the notation of Go's {@code time.ParseDuration}, as {@code 1h30m}, {@code -1.5h} or
 * {@code 300ms}: a whole number of nanoseconds in 64 bits. Ordered and equal by length. Immutable.
 */
public final class GoDuration implements Comparable<GoDuration> {
  private static final long MICROSECOND = 1_000;
  private static final long MILLISECOND = 1_000 * MICROSECOND;
  private static final long SECOND = 1_000 * MILLISECOND;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;

  private final long nanoseconds;
  private final String text;

  private GoDuration(long nanoseconds, String text) {
    this.nanoseconds = nanoseconds;
    this.text = text;
  }

  /**
   * Parses a duration.
   *
   * @param text decimal numbers with the units {@code ns us ms s m h}, after an optional sign; or
   *     {@code 0}
   * @return the duration, or empty if the text is none or it does not fit in 64 bits
   */
  public static Optional<GoDuration> parse(String text) {
    return GoDurationParser.parse(text).stream()
        .mapToObj(nanoseconds -> new GoDuration(nanoseconds, text))
        .findFirst();
  }

  /**
   * Makes a duration.
   *
   * @param nanoseconds its length
   * @return the duration
   */
  public static GoDuration ofNanoseconds(long nanoseconds) {
    return new GoDuration(nanoseconds, canonical(nanoseconds));
  }

  /**
   * Returns the length.
   *
   * @return nanoseconds, negative for a duration that points back
   */
  public long nanoseconds() {
    return nanoseconds;
  }

  /**
   * Adds a duration.
   *
   * @param other the other summand
   * @return the sum
   * @throws ArithmeticException if it does not fit in 64 bits
   */
  public GoDuration plus(GoDuration other) {
    return ofNanoseconds(Math.addExact(nanoseconds, other.nanoseconds));
  }

  /**
   * Subtracts a duration.
   *
   * @param other what is taken away
   * @return the difference
   * @throws ArithmeticException if it does not fit in 64 bits
   */
  public GoDuration minus(GoDuration other) {
    return ofNanoseconds(Math.subtractExact(nanoseconds, other.nanoseconds));
  }

  /**
   * Changes the sign.
   *
   * @return the negative of this duration
   * @throws ArithmeticException if it does not fit in 64 bits
   */
  public GoDuration negate() {
    return ofNanoseconds(Math.negateExact(nanoseconds));
  }

  /**
   * Returns the text that Go prints for the duration.
   *
   * @return as {@code 1h30m0s}
   */
  public String canonical() {
    return canonical(nanoseconds);
  }

  private static String canonical(long nanoseconds) {
    if (nanoseconds == 0) {
      return "0s";
    }
    String sign = nanoseconds < 0 ? "-" : "";
    // The magnitude of the least long does not fit; divisions below treat it as unsigned.
    long magnitude = Math.abs(nanoseconds);
    return sign
        + (Long.compareUnsigned(magnitude, SECOND) < 0 ? small(magnitude) : large(magnitude));
  }

  private static String small(long magnitude) {
    if (magnitude < MICROSECOND) {
      return magnitude + "ns";
    }
    boolean micro = magnitude < MILLISECOND;
    long unit = micro ? MICROSECOND : MILLISECOND;
    return decimal(magnitude, unit) + (micro ? "µs" : "ms");
  }

  private static String large(long magnitude) {
    long hours = Long.divideUnsigned(magnitude, HOUR);
    long rest = Long.remainderUnsigned(magnitude, HOUR);
    String seconds = decimal(rest % MINUTE, SECOND) + "s";
    if (hours == 0 && rest < MINUTE) {
      return seconds;
    }
    return (hours == 0 ? "" : hours + "h") + rest / MINUTE + "m" + seconds;
  }

  /** Writes a multiple of a unit, a power of ten, without trailing zeros. */
  private static String decimal(long magnitude, long unit) {
    String whole = Long.toString(magnitude / unit);
    String fraction = Long.toString(unit + magnitude % unit).substring(1);
    int end = fraction.length();
    while (end > 0 && fraction.charAt(end - 1) == '0') {
      end--;
    }
    return end == 0 ? whole : whole + "." + fraction.substring(0, end);
  }

  @Override
  public int compareTo(GoDuration other) {
    return Long.compare(nanoseconds, other.nanoseconds);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GoDuration duration && nanoseconds == duration.nanoseconds;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(nanoseconds);
  }

  /**
   * Returns the text of the duration.
   *
   * @return the text as it was written; of a computed duration, {@link #canonical()}
   */
  @Override
  public String toString() {
    return text;
  }
}
