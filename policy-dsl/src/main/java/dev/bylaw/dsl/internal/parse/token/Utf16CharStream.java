package dev.bylaw.dsl.internal.parse.token;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text by UTF-16 units, so that the offsets of tokens are those of spans. ANTLR's own streams
 * count code points.
 */
final class Utf16CharStream implements CharStream {
  private final String name;
  private final String text;
  private int index;

  Utf16CharStream(String name, String text) {
    this.name = name;
    this.text = text;
  }

  @Override
  public void consume() {
    index++;
  }

  @Override
  public int LA(int offset) {
    int position = offset > 0 ? index + offset - 1 : index + offset;
    return position < 0 || position >= text.length() ? IntStream.EOF : text.charAt(position);
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {
    // The whole text stays in memory.
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int position) {
    index = position;
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getSourceName() {
    return name;
  }

  @Override
  public String getText(Interval interval) {
    int end = Math.min(interval.b + 1, text.length());
    return interval.a >= end ? "" : text.substring(interval.a, end);
  }
}
