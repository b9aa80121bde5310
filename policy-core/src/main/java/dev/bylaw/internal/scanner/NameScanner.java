package dev.bylaw.internal.scanner;

import dev.bylaw.internal.lexical.ByteWords;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.reader.Limits;

/** Takes the names in objects and finds their slots. */
abstract class NameScanner extends ValueSkipper {
  private int nameStart;
  private int nameEnd;
  private long nameWord;
  private boolean nameEscaped;

  NameScanner(byte[] bytes, Limits limits) {
    super(bytes, limits);
  }

  /**
   * Takes a name.
   *
   * @param opening the offset of the opening quote
   * @return its slot, -1 if it has none
   */
  final int slot(int opening, Shape shape) throws ScanFailure {
    int start = after(opening, '"');
    nameStart = start;
    if (start + ByteWords.BYTES > bytes.length) {
      return longName(start, start, shape);
    }
    long first = ByteWords.at(bytes, start);
    long special = ByteWords.special(first);
    if (special == 0) {
      return longName(start, start + ByteWords.BYTES, shape);
    }
    int length = ByteWords.index(special);
    if (bytes[start + length] != '"') {
      return longName(start, start, shape);
    }
    nameEnd = start + length;
    nameEscaped = false;
    foundPlain();
    nameWord = ByteWords.truncate(first, length);
    return shape.slot(bytes, start, length, nameWord);
  }

  /** Takes a name of which the bytes before an offset are known to be plain. */
  private int longName(int start, int from, Shape shape) throws ScanFailure {
    nameEnd = closingQuote(start, from);
    nameEscaped = escaped();
    if (nameEscaped) {
      return shape.slot(text(start, nameEnd));
    }
    int length = nameEnd - start;
    nameWord = ByteWords.first(bytes, start, length);
    return shape.slot(bytes, start, length, nameWord);
  }

  /** Returns the offset after the colon that follows the name. */
  final int afterName() throws ScanFailure {
    return after(token(nameEnd + 1), ':');
  }

  /** Returns where the name begins. */
  final int nameStart() {
    return nameStart;
  }

  /** Returns how many bytes the name has. */
  final int nameLength() {
    return nameEnd - nameStart;
  }

  /** Returns the first bytes of the name, if it has no escapes. */
  final long nameWord() {
    return nameWord;
  }

  /** Tells whether the name has escapes. */
  final boolean nameEscaped() {
    return nameEscaped;
  }

  /** Returns the name that was taken last, before any other text is. */
  final String name() {
    return text(nameStart, nameEnd);
  }

  /** Returns the name whose first byte stands at an offset. */
  final String nameAt(int offset) throws ScanFailure {
    return text(offset, closingQuote(offset));
  }
}
