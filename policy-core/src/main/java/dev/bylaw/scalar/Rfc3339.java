package dev.bylaw.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Instants as RFC 3339 writes them, without the liberties that the standard leaves: upper case
 * {@code T} and {@code Z}, a fraction behind a full stop, no leap second, an offset of less than 24
 * hours.
 */
public final class Rfc3339 {
  private static final String SHAPE = "dddd-dd-ddTdd:dd:dd";
  private static final String OFFSET_SHAPE = "dd:dd";

  private Rfc3339() {}

  /**
   * Parses an instant.
   *
   * @param text as {@code 2027-01-31T12:00:00Z} or {@code 2027-01-31T14:00:00.5+02:00}
   * @return the instant, digits behind nanoseconds cut off; empty if the text is none, or one that
   *     lies outside the years 0000 to 9999 of UTC
   */
  public static Optional<Instant> parse(String text) {
    if (!hasShape(text, 0, SHAPE)) {
      return Optional.empty();
    }
    int fraction = SHAPE.length();
    int zone = fraction;
    if (text.startsWith(".", fraction)) {
      zone = Ascii.skipDigits(text, fraction + 1);
      if (zone == fraction + 1) {
        return Optional.empty();
      }
    }
    OptionalInt offset = offsetSeconds(text.substring(zone));
    if (offset.isEmpty()) {
      return Optional.empty();
    }
    return instant(text, nanoseconds(text.substring(fraction, zone)), offset.getAsInt());
  }

  private static Optional<Instant> instant(String text, int nanoseconds, int offsetSeconds) {
    try {
      Instant instant = LocalDateTime.of(
              number(text, 0, 4),
              number(text, 5, 2),
              number(text, 8, 2),
              number(text, 11, 2),
              number(text, 14, 2),
              number(text, 17, 2),
              nanoseconds)
          .toInstant(ZoneOffset.UTC)
          .minusSeconds(offsetSeconds);
      int year = instant.atOffset(ZoneOffset.UTC).getYear();
      return year < 0 || year > 9999 ? Optional.empty() : Optional.of(instant);
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  /**
   * Prints an instant.
   *
   * @param instant an instant
   * @return its text in UTC, as {@code 2027-01-31T12:00:00Z}
   */
  public static String format(Instant instant) {
    return instant.toString();
  }

  /** Reads an offset; {@link ZoneOffset} itself ends at 18 hours, the standard at 24. */
  private static OptionalInt offsetSeconds(String zone) {
    if (zone.equals("Z")) {
      return OptionalInt.of(0);
    }
    boolean signed = zone.startsWith("+") || zone.startsWith("-");
    if (!signed || zone.length() != 1 + OFFSET_SHAPE.length() || !hasShape(zone, 1, OFFSET_SHAPE)) {
      return OptionalInt.empty();
    }
    int hours = number(zone, 1, 2);
    int minutes = number(zone, 4, 2);
    if (hours > 23 || minutes > 59) {
      return OptionalInt.empty();
    }
    int seconds = (hours * 60 + minutes) * 60;
    return OptionalInt.of(zone.startsWith("-") ? -seconds : seconds);
  }

  private static int nanoseconds(String fraction) {
    int value = 0;
    for (int i = 1; i <= 9; i++) {
      value = value * 10 + (i < fraction.length() ? fraction.charAt(i) - '0' : 0);
    }
    return value;
  }

  private static boolean hasShape(String text, int start, String shape) {
    if (text.length() < start + shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char c = text.charAt(start + i);
      if (shape.charAt(i) == 'd' ? !Ascii.isDigit(c) : c != shape.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int start, int length) {
    return Integer.parseInt(text, start, start + length, 10);
  }
}
