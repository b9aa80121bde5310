package dev.bylaw.reader;

import java.util.BitSet;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Gives a part of a text to the YAML scanner, in place of its own reader, which copies what is left
 * of a scalar again with every kilobyte. Counts in UTF-16 units, so that the scanner's positions
 * are offsets. Reads some tabs as spaces, and a line feed at the end, which kubectl adds where it
 * is missing; behind that it reads NUL, as the scanner expects.
 */
final class YamlCharacters extends StreamReader {
  /** The text around a mark is shown by this product's own diagnostics. */
  private static final int[] NO_SNIPPET = {0};

  private final String text;
  private final int start;
  private final int end;
  private final boolean feed;
  private final BitSet spaces;
  private int position;
  private int line;
  private int column;

  /**
   * Makes a reader.
   *
   * @param spaces offsets of what is read as a space
   */
  YamlCharacters(String text, YamlStream.Part part, BitSet spaces) {
    super("");
    this.text = text;
    this.start = part.start();
    this.end = part.end();
    this.position = start;
    this.feed = end > start && text.charAt(end - 1) != '\n';
    this.spaces = spaces;
  }

  private char at(int offset) {
    if (offset < end) {
      char c = text.charAt(offset);
      return c == '\t' && spaces.get(offset) ? ' ' : c;
    }
    return feed && offset == end ? '\n' : 0;
  }

  @Override
  public int peek() {
    return at(position);
  }

  @Override
  public int peek(int ahead) {
    return at(position + ahead);
  }

  @Override
  public String prefix(int length) {
    int last = position + length;
    if (last <= end) {
      return text.substring(position, last);
    }
    return text.substring(Math.min(position, end), end) + (feed && position <= end ? "\n" : "");
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    position += length;
    column += length;
    return prefix;
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    for (int i = 0; i < length && position < end + (feed ? 1 : 0); i++) {
      char c = at(position++);
      boolean breaks = c == '\r' ? at(position) != '\n' : YamlText.isBreak(c);
      line += breaks ? 1 : 0;
      column = breaks ? 0 : column + 1;
    }
  }

  @Override
  public Mark getMark() {
    return new Mark("", position - start, line, column, NO_SNIPPET, 0);
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getIndex() {
    return position - start;
  }

  @Override
  public int getDocumentIndex() {
    return 0;
  }

  @Override
  public void resetDocumentIndex() {
    // Length is limited elsewhere.
  }
}
