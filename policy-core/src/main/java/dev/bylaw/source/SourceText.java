package dev.bylaw.source;

import java.util.Arrays;

/**
 * A named text with its line starts; offsets become lines and columns on demand, so that nodes need
 * to carry nothing but a {@link Span}. Lines end with LF, CR LF or CR. Immutable and thread-safe.
 */
public final class SourceText {
  private final String name;
  private final String text;
  private final int[] lineStarts;

  private SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /**
   * Makes a source text.
   *
   * @param name what diagnostics call it, mostly the path of a file
   * @param text the whole text
   * @return the source text
   */
  public static SourceText of(String name, String text) {
    return new SourceText(name, text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /**
   * Returns the name of the text.
   *
   * @return the name given to {@link #of}
   */
  public String name() {
    return name;
  }

  /**
   * Returns the whole text.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * Returns the text of a span.
   *
   * @param span a span of this text
   * @return the characters that it covers
   * @throws IndexOutOfBoundsException if the span does not lie in this text
   */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * Returns the line and column of an offset.
   *
   * @param offset an offset from 0 to the length of the text, both inclusive
   * @return its line and column, both from 1
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public LineColumn position(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + text.length());
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new LineColumn(line + 1, offset - lineStarts[line] + 1);
  }

  /**
   * Returns the number of lines; a text that ends with a line break has an empty last line.
   *
   * @return the number of lines, at least 1
   */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * Returns a line without its line break.
   *
   * @param line the line, from 1
   * @return its text
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public String line(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /**
   * Returns the offset at which a line begins.
   *
   * @param line the line, from 1
   * @return the offset of its first character
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  @Override
  public String toString() {
    return name;
  }
}
