package dev.bylaw.internal.scanner;

import dev.bylaw.reader.ReaderCode;

/** Where a scan stands, and what is between values. */
final class Cursor {
  /** What {@link #token} returns at the end of the text; no token begins with this byte. */
  static final int END = -1;

  final byte[] bytes;
  final int end;
  private final int maximumDepth;

  /** The offset of the next byte. */
  int at;

  Cursor(byte[] bytes, int start, int maximumDepth) {
    this.bytes = bytes;
    this.at = start;
    this.end = bytes.length;
    this.maximumDepth = maximumDepth;
  }

  /** Goes to the next token and returns its first byte, which stays to be taken. */
  int token() {
    int i = at;
    while (i < end) {
      int next = bytes[i];
      if (next > ' ' || !isBlank(next)) {
        at = i;
        return next;
      }
      i++;
    }
    at = end;
    return END;
  }

  private static boolean isBlank(int next) {
    return next == ' ' || next == '\n' || next == '\r' || next == '\t';
  }

  /** Takes a token of one byte. */
  void take(int expected) throws ScanFailure {
    if (token() != expected) {
      throw syntax();
    }
    at++;
  }

  /** Takes what follows a complete value in a container: a comma, or what closes it. */
  boolean more(int closing) throws ScanFailure {
    int next = token();
    if (next != ',' && next != closing) {
      throw syntax();
    }
    at++;
    return next == ',';
  }

  /** Takes the opening of a container, and where it is empty what closes it. */
  boolean opensEmpty(int closing, int depth) throws ScanFailure {
    if (depth > maximumDepth) {
      throw failure(ReaderCode.TOO_DEEP);
    }
    at++;
    boolean empty = token() == closing;
    if (empty) {
      at++;
    }
    return empty;
  }

  ScanFailure syntax() {
    return failure(ReaderCode.JSON_SYNTAX);
  }

  ScanFailure failure(ReaderCode code) {
    return new ScanFailure(code, at);
  }
}
