package dev.bylaw.internal.evaluate.operation;

import org.jspecify.annotations.Nullable;

/**
 * Finds a text in others, in time that is linear in them whatever both are: what is charged for a
 * search does not depend on what is searched for. Not thread-safe. Short texts are found by
 * comparing at each place; long ones with the algorithm of Knuth, Morris and Pratt, which never
 * steps back in the text.
 */
final class TextSearch {
  /** Up to this length, comparing at each place is fast and the factor is bounded. */
  static final int SHORT = 16;

  private final String sought;

  /**
   * At i: how much of the beginning is also the end of the first i + 1 characters; worked out for
   * the first text that is not shorter.
   */
  private int @Nullable [] borders;

  /** Searches for a text, which may be empty. */
  TextSearch(String sought) {
    this.sought = sought;
  }

  private int[] borders() {
    int[] known = borders;
    if (known == null) {
      known = borders(sought);
      borders = known;
    }
    return known;
  }

  private static int[] borders(String sought) {
    int[] borders = new int[sought.length()];
    int matched = 0;
    for (int i = 1; i < sought.length(); i++) {
      while (matched > 0 && sought.charAt(i) != sought.charAt(matched)) {
        matched = borders[matched - 1];
      }
      if (sought.charAt(i) == sought.charAt(matched)) {
        matched++;
      }
      borders[i] = matched;
    }
    return borders;
  }

  /** Returns where the text first stands in another at or behind a place, or -1. */
  int find(String text, int from) {
    return sought.length() <= SHORT ? text.indexOf(sought, from) : findLong(text, from);
  }

  /** Finds a long text: looks at each character once. */
  int findLong(CharSequence text, int from) {
    if (sought.length() > text.length() - from) {
      return -1;
    }
    int[] longest = borders();
    int matched = 0;
    for (int i = from; i < text.length(); i++) {
      char next = text.charAt(i);
      while (matched > 0 && next != sought.charAt(matched)) {
        matched = longest[matched - 1];
      }
      if (next == sought.charAt(matched)) {
        matched++;
      }
      if (matched == sought.length()) {
        return i + 1 - matched;
      }
    }
    return -1;
  }
}
