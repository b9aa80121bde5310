package dev.bylaw.scalar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version: one to three numbers and an optional pre-release, ordered as Semantic Versioning 2.0.0
 * (section 11) says; numbers that are not written count as 0. Immutable.
 *
 * @param major the first number
 * @param minor the second number
 * @param patch the third number
 * @param preRelease the part behind the hyphen, empty for a release
 * @param text the version as it was written
 */
public record Version(int major, int minor, int patch, String preRelease, String text)
    implements Comparable<Version> {
  private static final int MAXIMUM_DIGITS = 9;

  /**
   * Parses a version.
   *
   * @param text as {@code 1.25}, {@code v1.0.3-beta.1}; numbers of at most nine ASCII digits
   * @return the version, or empty if the text is none
   */
  public static Optional<Version> parse(String text) {
    int start = text.startsWith("v") ? 1 : 0;
    int hyphen = text.indexOf('-');
    String preRelease = hyphen < 0 ? "" : text.substring(hyphen + 1);
    String[] numbers = text.substring(start, hyphen < 0 ? text.length() : Math.max(start, hyphen))
        .split("\\.", 4);
    if (numbers.length > 3 || (hyphen >= 0 && !isPreRelease(preRelease))) {
      return Optional.empty();
    }
    for (String number : numbers) {
      if (!Ascii.isDigits(number) || number.length() > MAXIMUM_DIGITS) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Version(number(numbers, 0), number(numbers, 1), number(numbers, 2), preRelease, text));
  }

  /** Tells whether a text is made of identifiers, none of them empty, with full stops between. */
  private static boolean isPreRelease(String text) {
    boolean inIdentifier = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean identifier = Ascii.isLetterOrDigit(c) || c == '-';
      if (!identifier && (c != '.' || !inIdentifier)) {
        return false;
      }
      inIdentifier = identifier;
    }
    return inIdentifier;
  }

  private static int number(String[] numbers, int index) {
    return index < numbers.length ? Integer.parseInt(numbers[index]) : 0;
  }

  @Override
  public int compareTo(Version other) {
    int order = Integer.compare(major, other.major);
    order = order != 0 ? order : Integer.compare(minor, other.minor);
    order = order != 0 ? order : Integer.compare(patch, other.patch);
    return order != 0 ? order : comparePreRelease(other);
  }

  private int comparePreRelease(Version other) {
    if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
      return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
    }
    String[] left = preRelease.split("\\.", -1);
    String[] right = other.preRelease.split("\\.", -1);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      int order = compareIdentifier(left[i], right[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.length, right.length);
  }

  private static int compareIdentifier(String left, String right) {
    boolean leftNumeric = Ascii.isDigits(left);
    boolean rightNumeric = Ascii.isDigits(right);
    if (leftNumeric && rightNumeric) {
      return compareNumbers(withoutLeadingZeros(left), withoutLeadingZeros(right));
    }
    return leftNumeric == rightNumeric ? left.compareTo(right) : (leftNumeric ? -1 : 1);
  }

  /** Compares numbers of any length by their digits. */
  private static int compareNumbers(String left, String right) {
    int order = Integer.compare(left.length(), right.length());
    return order != 0 ? order : left.compareTo(right);
  }

  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Version version && compareTo(version) == 0;
  }

  @Override
  public int hashCode() {
    return ((major * 31) + minor) * 31 + patch;
  }

  @Override
  public String toString() {
    return text;
  }
}
