package dev.bylaw.reader;

import dev.bylaw.source.Span;

/** Looks at the text of YAML nodes, where the parser's events do not tell enough. */
final class YamlText {
  private YamlText() {}

  /** Returns where a node begins behind its anchor and tag. */
  static int afterProperties(String text, int start, int end) {
    int i = start;
    while (i < end && (text.charAt(i) == '&' || text.charAt(i) == '!')) {
      while (i < end && !isBlank(text.charAt(i))) {
        i++;
      }
      i = skipBlanks(text, i, end);
    }
    return i;
  }

  private static int skipBlanks(String text, int from, int end) {
    int i = from;
    while (i < end && (isBlank(text.charAt(i)) || text.charAt(i) == '#')) {
      if (text.charAt(i) == '#') {
        while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          i++;
        }
      } else {
        i++;
      }
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || isBreak(c);
  }

  /** Tells whether a character ends a line in YAML 1.1. */
  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Returns the end of a block scalar without the line breaks after its last line of text. */
  static int withoutBreaks(String text, int start, int end) {
    int i = end;
    while (i > start + 1 && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Tells whether a plain scalar is followed by a colon that go-yaml counts as part of it. */
  static boolean colonWithoutSpace(String text, int end) {
    int i = end;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i + 1 < text.length()
        && text.charAt(i) == ':'
        && ",[]{}".indexOf(text.charAt(i + 1)) >= 0;
  }

  /** Tells whether a double-quoted scalar has a backslash before a tab. */
  static boolean hasEscapedTab(String text, Span span) {
    for (int i = span.start(); i + 1 < span.end(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
        if (text.charAt(i) == '\t') {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether nothing but blanks and list indicators stands before an offset in its line. */
  static boolean beginsItsLine(String text, int offset) {
    int i = offset - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '-')) {
      i--;
    }
    return i < 0 || isBreak(text.charAt(i));
  }

  /** Tells whether the first line of a block scalar is indented with a tab. */
  static boolean isTabIndented(String text, Span span) {
    int i = text.indexOf('\n', span.start());
    if (i < 0 || text.substring(span.start(), i).chars().anyMatch(Character::isDigit)) {
      return false;
    }
    while (i < span.end() && (text.charAt(i) == ' ' || isBreak(text.charAt(i)))) {
      i++;
    }
    return i < span.end() && text.charAt(i) == '\t';
  }

  /** Tells whether a double-quoted scalar has an escape for a surrogate. */
  static boolean hasSurrogateEscape(String text, Span span) {
    for (int i = span.start(); i + 3 < span.end(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
        boolean escape = text.charAt(i) == 'u' && (text.charAt(i + 1) | 0x20) == 'd';
        if (escape && "89abcdefABCDEF".indexOf(text.charAt(i + 2)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
