package dev.bylaw.scalar;

/**
 * Text as the language sees it: a sequence of Unicode code points, compared without normalisation,
 * case folding or locale.
 */
public final class CodePoints {
  private CodePoints() {}

  /**
   * Counts the code points of a text.
   *
   * @param text the text; a lone surrogate counts as one
   * @return the number of code points
   */
  public static int size(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * Orders two texts by their code points, which differs from the order of {@link String} where
   * characters above U+FFFF meet those from U+E000 to U+FFFF.
   *
   * @param left a text
   * @param right another text
   * @return negative, zero or positive, as for {@link Comparable#compareTo}
   */
  public static int compare(String left, String right) {
    int shared = Math.min(left.length(), right.length());
    for (int i = 0; i < shared; i++) {
      if (left.charAt(i) != right.charAt(i)) {
        return Integer.compare(codePointAround(left, i), codePointAround(right, i));
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  /** Returns the code point that the unit at an index is part of. */
  private static int codePointAround(String text, int index) {
    boolean second = index > 0
        && Character.isLowSurrogate(text.charAt(index))
        && Character.isHighSurrogate(text.charAt(index - 1));
    return text.codePointAt(second ? index - 1 : index);
  }
}
