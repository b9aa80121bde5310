package dev.bylaw.internal.lexical;

/** Halves of surrogate pairs, which escapes can write one by one. */
public final class Surrogates {
  private Surrogates() {}

  /** Tells whether a text has a half without its other one. */
  public static boolean hasLone(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }
}
