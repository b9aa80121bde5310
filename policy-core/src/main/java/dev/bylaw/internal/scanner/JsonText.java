package dev.bylaw.internal.scanner;

import dev.bylaw.internal.lexical.ByteWords;
import dev.bylaw.reader.ReaderCode;

/**
 * The bytes of a text, and what is between its tokens: the lowest of the layers that make a
 * scanner, which are one object so that they share one array in a register. Reading beyond the last
 * byte throws an {@link IndexOutOfBoundsException}, which ends the scan as the text has ended.
 */
abstract class JsonText {
  private static final long EIGHT_SPACES = 0x2020202020202020L;

  final byte[] bytes;

  JsonText(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns the offset of the first token from an offset on. */
  final int token(int from) {
    return bytes[from] > ' ' ? from : afterBlanks(from);
  }

  /** Returns the offset after the blanks from an offset on, which may be the end. */
  final int afterBlanks(int from) {
    int i = from;
    while (i < bytes.length && isBlank(bytes[i])) {
      i++;
      while (i + ByteWords.BYTES <= bytes.length && ByteWords.at(bytes, i) == EIGHT_SPACES) {
        i += ByteWords.BYTES;
      }
    }
    return i;
  }

  private static boolean isBlank(int next) {
    return next == ' ' || next == '\n' || next == '\r' || next == '\t';
  }

  /** Takes a token of one byte; returns the offset after it. */
  final int after(int offset, int token) throws ScanFailure {
    if (bytes[offset] != token) {
      throw syntax(offset);
    }
    return offset + 1;
  }

  static ScanFailure syntax(int offset) {
    return new ScanFailure(ReaderCode.JSON_SYNTAX, offset);
  }
}
