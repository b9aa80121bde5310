package dev.bylaw.reader;

import java.io.Reader;

/** Reads a part of a text without copying it. */
final class RangeReader extends Reader {
  private final String text;
  private final int end;
  private int position;

  RangeReader(String text, int start, int end) {
    this.text = text;
    this.position = start;
    this.end = end;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (position == end) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, end - position);
    text.getChars(position, position + count, buffer, offset);
    position += count;
    return count;
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
