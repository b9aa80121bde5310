package dev.bylaw.reader;

/** Halves of surrogate pairs, which escapes can write one by one. */
final class Surrogates {
  private Surrogates() {}

  static boolean hasLone(String text) {
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
