package dev.bylaw.scalar;

/** Tests on characters that, unlike those of {@link Character}, know ASCII alone. */
final class Ascii {
  private Ascii() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLetterOrDigit(char c) {
    return isDigit(c) || isLower(c) || isUpper(c);
  }

  /** Returns the value of a hexadecimal digit, -1 for another character. */
  static int hexValue(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  /** Returns the end of the digits that begin at an offset. */
  static int skipDigits(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Tells whether a text is made of digits, at least one. */
  static boolean isDigits(String text) {
    return !text.isEmpty() && skipDigits(text, 0) == text.length();
  }
}
