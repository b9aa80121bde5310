package dev.bylaw.internal.scanner;

import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReaderCode;

/** Validates values that are not kept. */
abstract class ValueSkipper extends ScalarScanner {
  private final int maximumDepth;

  ValueSkipper(byte[] bytes, Limits limits) {
    super(bytes, limits.scalarLength());
    this.maximumDepth = limits.depth();
  }

  /**
   * Validates a value.
   *
   * @param from where it begins, blanks before it included
   * @param depth how many containers it stands in
   * @return the offset after it
   */
  final int skip(int from, int depth) throws ScanFailure {
    int start = token(from);
    int first = bytes[start];
    return switch (first) {
      case '"' -> closingQuote(start + 1) + 1;
      case '{' -> skipObject(start, depth + 1);
      case '[' -> skipList(start, depth + 1);
      default -> skipScalar(start, first);
    };
  }

  /**
   * Validates an object.
   *
   * @param start where it opens
   * @param depth how many containers it makes
   */
  final int skipObject(int start, int depth) throws ScanFailure {
    refuseTooDeep(start, depth);
    int i = token(start + 1);
    if (bytes[i] == '}') {
      return i + 1;
    }
    while (true) {
      int value = token(after(token(closingQuote(after(i, '"')) + 1), ':'));
      i = bytes[value] == '"' ? closingQuote(value + 1) + 1 : skip(value, depth);
      i = token(i);
      int next = bytes[i];
      if (next == '}') {
        return i + 1;
      }
      if (next != ',') {
        throw syntax(i);
      }
      i = token(i + 1);
    }
  }

  /**
   * Validates a list.
   *
   * @param start where it opens
   * @param depth how many containers it makes
   */
  final int skipList(int start, int depth) throws ScanFailure {
    refuseTooDeep(start, depth);
    int i = token(start + 1);
    if (bytes[i] == ']') {
      return i + 1;
    }
    while (true) {
      i = token(skip(i, depth));
      int next = bytes[i];
      if (next == ']') {
        return i + 1;
      }
      if (next != ',') {
        throw syntax(i);
      }
      i++;
    }
  }

  final void refuseTooDeep(int start, int depth) throws ScanFailure {
    if (depth > maximumDepth) {
      throw new ScanFailure(ReaderCode.TOO_DEEP, start);
    }
  }
}
