package dev.bylaw.scalar;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Estimates from its text alone how large a regular expression compiles and how deep it nests: RE2J
 * recurses on nesting and writes counted repetitions out, so both have to be known before. What is
 * no regular expression gets some size, and is left for the compiler to refuse.
 */
final class RegexSize {
  private static final int MAXIMUM_SIZE = 3_000;
  private static final int MAXIMUM_DEPTH = 600;

  /** What a Unicode class counts: its table of ranges is large. */
  private static final int UNICODE_CLASS = 20;

  /** What a group counts beside its content. */
  private static final int GROUP = 6;

  /** What matches without reading counts double, since the matcher recurses over it. */
  private static final int WIDTHLESS = 2;

  private final String text;
  private final Deque<Group> groups = new ArrayDeque<>();
  private int at;

  /** An open group: what it holds so far, and its last part, which may be repeated. */
  private static final class Group {
    private long size;
    private long depth;
    private long lastSize;
    private long lastDepth;

    void add(long partSize, long partDepth) {
      lastSize = partSize;
      lastDepth = partDepth;
      size += lastSize;
      depth = Math.max(depth, lastDepth);
    }

    /** Repeats the last part; a choice of counts nests, as in {@code (x(x)?)?}. */
    void repeat(long times, long choices) {
      size -= lastSize;
      add((lastSize + 1) * times, lastDepth + choices);
    }
  }

  private RegexSize(String text) {
    this.text = text;
  }

  static boolean isWithinLimits(String text) {
    return text.length() <= MAXIMUM_SIZE && new RegexSize(text).scan();
  }

  private boolean scan() {
    groups.push(new Group());
    while (at < text.length()) {
      readPart();
      Group group = groups.element();
      boolean deep = groups.size() > MAXIMUM_DEPTH || group.depth > MAXIMUM_DEPTH;
      if (deep || group.size > MAXIMUM_SIZE) {
        return false;
      }
    }
    return true;
  }

  private void readPart() {
    char c = text.charAt(at++);
    switch (c) {
      case '(' -> groups.push(new Group());
      case ')' -> close();
      case '[' -> groups.element().add(readClass(), 1);
      case '\\' -> groups.element().add(readEscape(), 1);
      case '*', '+', '?' -> groups.element().repeat(1, 1);
      case '{' -> readRepetition();
      case '^', '$' -> groups.element().add(WIDTHLESS, 1);
      default -> groups.element().add(1, 1);
    }
  }

  private void close() {
    if (groups.size() > 1) {
      Group closed = groups.pop();
      groups.element().add(closed.size + GROUP, closed.depth + 1);
    }
  }

  /** Reads what follows a backslash; returns its size. */
  private long readEscape() {
    if (at == text.length()) {
      return 1;
    }
    char c = text.charAt(at++);
    if (c == 'Q') {
      int end = text.indexOf("\\E", at);
      int quoted = (end < 0 ? text.length() : end) - at;
      at = end < 0 ? text.length() : end + 2;
      return quoted;
    }
    boolean unicodeClass = c == 'p' || c == 'P';
    if ((unicodeClass || c == 'x') && text.startsWith("{", at)) {
      int end = text.indexOf('}', at);
      at = end < 0 ? text.length() : end + 1;
    }
    return unicodeClass ? UNICODE_CLASS : WIDTHLESS;
  }

  /** Reads a bracketed class to its end; returns its size. */
  private long readClass() {
    long size = 1;
    at += text.startsWith("^", at) ? 1 : 0;
    boolean first = true;
    while (at < text.length() && (first || text.charAt(at) != ']')) {
      first = false;
      if (text.startsWith("[:", at) && text.indexOf(":]", at) >= 0) {
        at = text.indexOf(":]", at) + 2;
      } else if (text.charAt(at++) == '\\') {
        size += readEscape();
      }
    }
    at++;
    return size;
  }

  /** Reads {@code {n}}, {@code {n,}} or {@code {n,m}}; a brace of another form is a character. */
  private void readRepetition() {
    int comma = Ascii.skipDigits(text, at);
    boolean range = comma < text.length() && text.charAt(comma) == ',';
    int end = range ? Ascii.skipDigits(text, comma + 1) : comma;
    if (comma == at || end == text.length() || text.charAt(end) != '}') {
      groups.element().add(1, 1);
      return;
    }
    long least = count(at, comma);
    long most = !range ? least : end == comma + 1 ? least + 1 : count(comma + 1, end);
    groups.element().repeat(Math.max(1, most), Math.max(1, most - least));
    at = end + 1;
  }

  /** Reads a count; one that is too large for its own sake is cut to what is too large here. */
  private long count(int start, int end) {
    long count = Numerals.parseInt(text.substring(start, end)).orElse(MAXIMUM_SIZE);
    return Math.min(MAXIMUM_SIZE, count);
  }
}
