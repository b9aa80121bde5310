package dev.bylaw.internal.scanner;

import dev.bylaw.reader.ReaderCode;

/** Validates the characters of texts that are not plain ASCII: escapes, and UTF-8 (RFC 3629). */
final class CharacterScanner {
  private static final int UNICODE_ESCAPE = 6;

  private CharacterScanner() {}

  /** Returns the offset after an escape, or a pair of escapes that stands for one character. */
  static int afterEscape(byte[] bytes, int backslash) throws ScanFailure {
    if (backslash + 1 >= bytes.length) {
      throw new ScanFailure(ReaderCode.JSON_SYNTAX, backslash);
    }
    return switch (bytes[backslash + 1]) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> backslash + 2;
      case 'u' -> afterUnicodeEscape(bytes, backslash);
      default -> throw new ScanFailure(ReaderCode.JSON_SYNTAX, backslash);
    };
  }

  private static int afterUnicodeEscape(byte[] bytes, int backslash) throws ScanFailure {
    char unit = unit(bytes, backslash);
    int after = backslash + UNICODE_ESCAPE;
    if (!Character.isSurrogate(unit)) {
      return after;
    }
    boolean pair = Character.isHighSurrogate(unit)
        && after + 1 < bytes.length
        && bytes[after] == '\\'
        && bytes[after + 1] == 'u'
        && Character.isLowSurrogate(unit(bytes, after));
    if (!pair) {
      throw new ScanFailure(ReaderCode.LONE_SURROGATE, backslash);
    }
    return after + UNICODE_ESCAPE;
  }

  private static char unit(byte[] bytes, int backslash) throws ScanFailure {
    if (backslash + UNICODE_ESCAPE > bytes.length) {
      throw new ScanFailure(ReaderCode.JSON_SYNTAX, backslash);
    }
    int unit = 0;
    for (int i = backslash + 2; i < backslash + UNICODE_ESCAPE; i++) {
      int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
      if (digit < 0) {
        throw new ScanFailure(ReaderCode.JSON_SYNTAX, i);
      }
      unit = (unit << 4) | digit;
    }
    return (char) unit;
  }

  /** Returns the offset after a character of two to four bytes. */
  static int afterUtf8(byte[] bytes, int start) throws ScanFailure {
    int first = bytes[start] & 0xff;
    int more = following(first);
    if (more == 0 || start + more >= bytes.length || !isSecond(first, bytes[start + 1] & 0xff)) {
      throw new ScanFailure(ReaderCode.MALFORMED_ENCODING, start);
    }
    for (int i = start + 2; i <= start + more; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        throw new ScanFailure(ReaderCode.MALFORMED_ENCODING, start);
      }
    }
    return start + more + 1;
  }

  /** Returns how many bytes follow a first byte, 0 if it is none. */
  private static int following(int first) {
    if (first < 0xc2) {
      return 0;
    }
    if (first < 0xe0) {
      return 1;
    }
    if (first < 0xf0) {
      return 2;
    }
    return first < 0xf5 ? 3 : 0;
  }

  /** Refuses longer forms than needed, surrogates, and what is above U+10FFFF. */
  private static boolean isSecond(int first, int second) {
    int lowest = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    int highest = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    return second >= lowest && second <= highest;
  }

  /** Replaces the escapes of a text that has been validated. */
  static String unescape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    int backslash = text.indexOf('\\');
    while (backslash >= 0) {
      out.append(text, from, backslash);
      char letter = text.charAt(backslash + 1);
      if (letter == 'u') {
        from = backslash + UNICODE_ESCAPE;
        out.append((char) Integer.parseInt(text, backslash + 2, from, 16));
      } else {
        from = backslash + 2;
        out.append(unescape(letter));
      }
      backslash = text.indexOf('\\', from);
    }
    return out.append(text, from, text.length()).toString();
  }

  private static char unescape(char letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> letter;
    };
  }
}
