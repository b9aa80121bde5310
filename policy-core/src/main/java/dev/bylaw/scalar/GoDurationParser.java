package dev.bylaw.scalar;

import java.util.OptionalLong;

/**
 * Reads Go durations with Go's own arithmetic: unsigned 64 bits for whole numbers, doubles for
 * fractions, so that every text has the value that Go gives it.
 */
final class GoDurationParser {
  /** 2^63 as an unsigned number: the magnitude of the least long. */
  private static final long LIMIT = Long.MIN_VALUE;

  private static final long MAXIMUM_BEFORE_DIGIT = Long.divideUnsigned(LIMIT, 10);

  private final String text;
  private int at;
  private long whole;
  private long fraction;
  private double fractionScale;

  private GoDurationParser(String text) {
    this.text = text;
  }

  static OptionalLong parse(String text) {
    return new GoDurationParser(text).parse();
  }

  private OptionalLong parse() {
    boolean negative = text.startsWith("-");
    at = negative || text.startsWith("+") ? 1 : 0;
    if (text.startsWith("0", at) && text.length() == at + 1) {
      return OptionalLong.of(0);
    }
    if (at == text.length()) {
      return OptionalLong.empty();
    }
    long total = 0;
    while (at < text.length()) {
      OptionalLong part = part();
      if (part.isEmpty()) {
        return OptionalLong.empty();
      }
      total += part.getAsLong();
      if (Long.compareUnsigned(total, LIMIT) > 0) {
        return OptionalLong.empty();
      }
    }
    if (negative) {
      return OptionalLong.of(-total);
    }
    return total < 0 ? OptionalLong.empty() : OptionalLong.of(total);
  }

  /** Reads a number and its unit. */
  private OptionalLong part() {
    if (!readNumber()) {
      return OptionalLong.empty();
    }
    long unit = readUnit();
    if (unit == 0 || Long.compareUnsigned(whole, Long.divideUnsigned(LIMIT, unit)) > 0) {
      return OptionalLong.empty();
    }
    long value = whole * unit;
    if (fraction != 0) {
      double unsigned = fraction == LIMIT ? 0x1p63 : fraction;
      value += (long) (unsigned * (unit / fractionScale));
    }
    return Long.compareUnsigned(value, LIMIT) > 0 ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private boolean readNumber() {
    int start = at;
    if (!readWhole()) {
      return false;
    }
    boolean digits = at > start;
    fraction = 0;
    fractionScale = 1;
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      int fractionStart = at;
      readFraction();
      digits |= at > fractionStart;
    }
    return digits;
  }

  private boolean readWhole() {
    whole = 0;
    for (; at < text.length() && Ascii.isDigit(text.charAt(at)); at++) {
      if (Long.compareUnsigned(whole, MAXIMUM_BEFORE_DIGIT) > 0) {
        return false;
      }
      whole = whole * 10 + (text.charAt(at) - '0');
      if (Long.compareUnsigned(whole, LIMIT) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Reads a fraction; digits behind what 63 bits hold are passed over. */
  private void readFraction() {
    boolean full = false;
    for (; at < text.length() && Ascii.isDigit(text.charAt(at)); at++) {
      full |= Long.compareUnsigned(fraction, Long.MAX_VALUE / 10) > 0;
      long next = fraction * 10 + (text.charAt(at) - '0');
      full |= Long.compareUnsigned(next, LIMIT) > 0;
      if (!full) {
        fraction = next;
        fractionScale *= 10;
      }
    }
  }

  /** Reads a unit and returns its nanoseconds, 0 for an unknown one. */
  private long readUnit() {
    int start = at;
    while (at < text.length() && text.charAt(at) != '.' && !Ascii.isDigit(text.charAt(at))) {
      at++;
    }
    return switch (text.substring(start, at)) {
      case "ns" -> 1L;
      case "us", "\u00b5s", "\u03bcs" -> 1_000L;
      case "ms" -> 1_000_000L;
      case "s" -> 1_000_000_000L;
      case "m" -> 60_000_000_000L;
      case "h" -> 3_600_000_000_000L;
      default -> 0L;
    };
  }
}
