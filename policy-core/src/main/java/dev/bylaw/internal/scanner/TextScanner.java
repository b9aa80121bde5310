package dev.bylaw.internal.scanner;

import dev.bylaw.internal.lexical.ByteWords;
import dev.bylaw.reader.ReaderCode;
import java.nio.charset.StandardCharsets;

/** Validates texts in double quotes, and decodes them. */
final class TextScanner {
  private final byte[] bytes;
  private final int end;
  private final int maximumLength;
  private final CharacterScanner characters;

  private boolean escaped;
  private boolean ascii;

  TextScanner(Cursor cursor, int maximumLength) {
    this.bytes = cursor.bytes;
    this.end = cursor.end;
    this.maximumLength = maximumLength;
    this.characters = new CharacterScanner(bytes);
  }

  /** Tells whether the text found last has escapes. */
  boolean escaped() {
    return escaped;
  }

  /**
   * Validates a text.
   *
   * @param start the offset after the opening quote
   * @return the offset of the closing quote
   */
  int closingQuote(int start) throws ScanFailure {
    escaped = false;
    ascii = true;
    int i = start;
    while (true) {
      if (i + ByteWords.BYTES <= end) {
        long special = ByteWords.special(ByteWords.at(bytes, i));
        if (special == 0) {
          i += ByteWords.BYTES;
          continue;
        }
        i += ByteWords.index(special);
      } else if (i >= end) {
        throw new ScanFailure(ReaderCode.JSON_SYNTAX, end);
      }
      int next = bytes[i];
      if (next == '"') {
        break;
      }
      i = character(i, next);
    }
    if (i - start > maximumLength) {
      refuseTooLong(start, i);
    }
    return i;
  }

  private int character(int i, int next) throws ScanFailure {
    if (next == '\\') {
      escaped = true;
      return characters.afterEscape(i);
    }
    if (next < 0) {
      ascii = false;
      return characters.afterUtf8(i);
    }
    if (next < ' ') {
      throw new ScanFailure(ReaderCode.JSON_SYNTAX, i);
    }
    return i + 1;
  }

  private void refuseTooLong(int start, int closing) throws ScanFailure {
    if (text(start, closing).length() > maximumLength) {
      throw new ScanFailure(ReaderCode.SCALAR_TOO_LONG, start);
    }
  }

  /** Returns the text found last, decoded. */
  String text(int start, int closing) {
    if (escaped) {
      return CharacterScanner.unescape(
          new String(bytes, start, closing - start, StandardCharsets.UTF_8));
    }
    return new String(
        bytes,
        start,
        closing - start,
        ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }
}
