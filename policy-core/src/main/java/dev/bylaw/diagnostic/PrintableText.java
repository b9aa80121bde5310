package dev.bylaw.diagnostic;

/**
 * Makes text from outside safe to print: what a terminal would act on, or what would change the
 * order of the characters around it, is shown as an escape instead. Stateless and thread-safe.
 */
public final class PrintableText {
  /** Emoji are joined with it; it moves nothing. */
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private PrintableText() {}

  /**
   * Escapes control characters, line breaks included, directional controls and lone surrogates.
   *
   * @param text any text
   * @return the text with each of those characters as a backslash, the letter u and its number in
   *     hexadecimal, in braces
   */
  public static String escape(String text) {
    if (isPlain(text) || text.codePoints().noneMatch(PrintableText::isUnsafe)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> append(codePoint, result));
    return result.toString();
  }

  /**
   * Tells whether a text holds nothing but the printable characters of ASCII, which are safe and a
   * column wide each.
   *
   * @param text any text
   * @return whether it does
   */
  public static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static void append(int codePoint, StringBuilder result) {
    if (isUnsafe(codePoint)) {
      result.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
    } else {
      result.appendCodePoint(codePoint);
    }
  }

  static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER;
      default -> false;
    };
  }
}
