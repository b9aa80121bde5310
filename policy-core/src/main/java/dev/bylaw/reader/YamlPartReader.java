package dev.bylaw.reader;

import java.io.Reader;
import java.util.BitSet;

/**
 * Reads a part of a text for the YAML parser without copying it: some of its tabs as spaces, and
 * with a line feed at the end, which kubectl adds where it is missing.
 */
final class YamlPartReader extends Reader {
  private final String text;
  private final int end;
  private final BitSet spaces;
  private int position;
  private boolean feed;

  /**
   * Makes a reader.
   *
   * @param spaces offsets of what is read as a space
   */
  YamlPartReader(String text, YamlStream.Part part, BitSet spaces) {
    this.text = text;
    this.position = part.start();
    this.end = part.end();
    this.spaces = spaces;
    this.feed = end > position && text.charAt(end - 1) != '\n';
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (position == end) {
      return last(buffer, offset, length);
    }
    int count = Math.min(length, end - position);
    text.getChars(position, position + count, buffer, offset);
    for (int i = spaces.nextSetBit(position);
        i >= 0 && i < position + count;
        i = spaces.nextSetBit(i + 1)) {
      buffer[offset + i - position] = ' ';
    }
    position += count;
    return count;
  }

  private int last(char[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!feed) {
      return -1;
    }
    feed = false;
    buffer[offset] = '\n';
    return 1;
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
