package dev.bylaw.scalar;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern GRAMMAR = Pattern.compile(
      "v?([0-9]{1,9})(?:\\.([0-9]{1,9}))?(?:\\.([0-9]{1,9}))?(?:-([0-9A-Za-z.-]+))?");

  /**
   * Parses a version.
   *
   * @param text as {@code 1.25}, {@code v1.0.3-beta.1}
   * @return the version, or empty if the text is none
   */
  public static Optional<Version> parse(String text) {
    Matcher m = GRAMMAR.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    return Optional.of(new Version(
        Integer.parseInt(m.group(1)),
        number(m.group(2)),
        number(m.group(3)),
        orEmpty(m.group(4)),
        text));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
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
    boolean leftNumeric = left.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean rightNumeric = right.chars().allMatch(c -> c >= '0' && c <= '9');
    if (leftNumeric && rightNumeric) {
      return new BigInteger(left).compareTo(new BigInteger(right));
    }
    return leftNumeric == rightNumeric ? left.compareTo(right) : (leftNumeric ? -1 : 1);
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
