package dev.bylaw.internal.scanner;

import dev.bylaw.internal.lexical.ByteWords;
import dev.bylaw.internal.projection.Shape;

/** Takes the names in objects and finds their slots. */
final class NameScanner {
  private final Cursor cursor;
  private final TextScanner texts;
  private final byte[] bytes;

  private int start;
  private int closing;
  private boolean escaped;

  NameScanner(Cursor cursor, TextScanner texts) {
    this.cursor = cursor;
    this.texts = texts;
    this.bytes = cursor.bytes;
  }

  /** Takes a name and the colon after it; returns the slot, -1 if it has none. */
  int takeName(Shape shape) throws ScanFailure {
    cursor.take('"');
    start = cursor.at;
    int slot = start + ByteWords.BYTES <= cursor.end ? shortName(shape) : longName(shape);
    cursor.at = closing + 1;
    cursor.take(':');
    return slot;
  }

  private int shortName(Shape shape) throws ScanFailure {
    long word = ByteWords.at(bytes, start);
    long special = ByteWords.special(word);
    int length = ByteWords.index(special);
    if (special == 0 || bytes[start + length] != '"') {
      return longName(shape);
    }
    closing = start + length;
    escaped = false;
    return shape.slot(bytes, start, length, ByteWords.truncate(word, length));
  }

  private int longName(Shape shape) throws ScanFailure {
    closing = texts.closingQuote(start);
    escaped = texts.escaped();
    if (escaped) {
      return shape.slot(texts.text(start, closing));
    }
    int length = closing - start;
    return shape.slot(bytes, start, length, ByteWords.first(bytes, start, length));
  }

  int start() {
    return start;
  }

  int length() {
    return closing - start;
  }

  boolean escaped() {
    return escaped;
  }

  /** Returns the first bytes of the name, if it has no escapes. */
  long word() {
    return ByteWords.first(bytes, start, closing - start);
  }

  /** Returns the name that was taken last. */
  String name() throws ScanFailure {
    return nameAt(start);
  }

  /** Returns the name whose first byte stands at an offset. */
  String nameAt(int offset) throws ScanFailure {
    return texts.text(offset, texts.closingQuote(offset));
  }
}
