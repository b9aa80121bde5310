package dev.bylaw.cli.terminal;

import java.util.Locale;

/**
 * Text that came from a file, a name or an argument, made safe to print: what a terminal would act
 * on, or what changes how a line reads, appears as its code point in braces.
 */
public final class Printable {
  private Printable() {}

  /**
   * Makes a single line.
   *
   * @param text any text
   * @return the text with every control character escaped, line breaks and tabs too
   */
  public static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  /**
   * Tells whether a character must not be printed as it is.
   *
   * @param codePoint the character
   * @return true for control and format characters, line and paragraph separators, and halves of
   *     surrogate pairs
   */
  public static boolean mustEscape(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }

  /**
   * Returns how an escaped character is written.
   *
   * @param codePoint the character
   * @return a backslash, u, and the code point in hexadecimal digits in braces
   */
  public static String escaped(int codePoint) {
    return "\\" + "u{" + Integer.toHexString(codePoint).toLowerCase(Locale.ROOT) + "}";
  }

  private static void append(StringBuilder out, int codePoint) {
    if (mustEscape(codePoint)) {
      out.append(escaped(codePoint));
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }
}
