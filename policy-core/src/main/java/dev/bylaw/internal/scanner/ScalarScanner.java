package dev.bylaw.internal.scanner;

import dev.bylaw.internal.lexical.ByteWords;
import dev.bylaw.internal.lexical.Numbers;
import dev.bylaw.reader.ReaderCode;
import java.nio.charset.StandardCharsets;

/** Validates numbers and the words of JSON, and tells their values. */
abstract class ScalarScanner extends TextScanner {
  private static final long TRUE = word("true");
  private static final long FALSE = word("false");
  private static final long NULL = word("null");
  private static final int LONGEST_WORD = 5;

  /** Stands for the byte after the last one; no number has it. */
  private static final int END = -1;

  /** Integers of so many digits are in the range of long. */
  private static final int LONG_DIGITS = 18;

  /** Integers of so many digits are in the range of double. */
  private static final int FINITE_DIGITS = 300;

  private int afterNumber;
  private long magnitude;

  ScalarScanner(byte[] bytes, int maximumLength) {
    super(bytes, maximumLength);
  }

  private static long word(String name) {
    byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
    return ByteWords.first(letters, 0, letters.length);
  }

  /**
   * Validates a scalar that is no text.
   *
   * @param first the byte at its start
   * @return the offset after it
   */
  final int skipScalar(int start, int first) throws ScanFailure {
    return switch (first) {
      case 't' -> afterTrue(start);
      case 'f' -> afterFalse(start);
      case 'n' -> afterNull(start);
      default -> skipNumber(start);
    };
  }

  final int afterTrue(int start) throws ScanFailure {
    return afterWord(start, TRUE, 4);
  }

  final int afterFalse(int start) throws ScanFailure {
    return afterWord(start, FALSE, 5);
  }

  final int afterNull(int start) throws ScanFailure {
    return afterWord(start, NULL, 4);
  }

  private int afterWord(int start, long word, int length) throws ScanFailure {
    if (bytes.length - start < length || ByteWords.first(bytes, start, length) != word) {
      throw syntax(start);
    }
    // A boolean counts as its longer word, so that the limit does not depend on the value.
    if (maximumLength < (word == NULL ? length : LONGEST_WORD)) {
      throw new ScanFailure(ReaderCode.SCALAR_TOO_LONG, start);
    }
    return start + length;
  }

  private int skipNumber(int start) throws ScanFailure {
    int digits = scanInteger(start);
    if (digits > FINITE_DIGITS || !endsAsInteger()) {
      other(start);
    }
    refuseTooLongNumber(start);
    return afterNumber;
  }

  /** Takes a number; {@link #afterNumber()} tells where it ends. */
  final Number number(int start) throws ScanFailure {
    int digits = scanInteger(start);
    if (digits > LONG_DIGITS || !endsAsInteger()) {
      return other(start);
    }
    refuseTooLongNumber(start);
    return bytes[start] == '-' ? -magnitude : magnitude;
  }

  /** Returns the offset after the number that was taken last. */
  final int afterNumber() {
    return afterNumber;
  }

  /** Takes the part of a number before the point; returns how many digits it has. */
  private int scanInteger(int start) throws ScanFailure {
    int first = bytes[start] == '-' ? start + 1 : start;
    int i = first;
    long value = 0;
    while (i < bytes.length && isDigit(bytes[i])) {
      value = value * 10 + (bytes[i] - '0');
      i++;
    }
    int digits = i - first;
    if (digits == 0 || (digits > 1 && bytes[first] == '0')) {
      throw syntax(start);
    }
    magnitude = value;
    afterNumber = i;
    return digits;
  }

  private boolean endsAsInteger() {
    int next = at(afterNumber);
    return next != '.' && (next | 0x20) != 'e';
  }

  /** Takes the rest of a number that is no short integer. */
  private Number other(int start) throws ScanFailure {
    int i = afterNumber;
    if (at(i) == '.') {
      i = afterDigits(i + 1);
    }
    if ((at(i) | 0x20) == 'e') {
      boolean signed = at(i + 1) == '+' || at(i + 1) == '-';
      i = afterDigits(signed ? i + 2 : i + 1);
    }
    afterNumber = i;
    if (i - start > Numbers.MAX_LENGTH) {
      throw new ScanFailure(ReaderCode.SCALAR_TOO_LONG, start);
    }
    refuseTooLongNumber(start);
    Number value = Numbers.parse(new String(bytes, start, i - start, StandardCharsets.ISO_8859_1));
    if (Double.isInfinite(value.doubleValue())) {
      throw new ScanFailure(ReaderCode.NUMBER_NOT_FINITE, start);
    }
    return value;
  }

  private int afterDigits(int from) throws ScanFailure {
    int i = from;
    while (i < bytes.length && isDigit(bytes[i])) {
      i++;
    }
    if (i == from) {
      throw syntax(i);
    }
    return i;
  }

  private int at(int offset) {
    return offset < bytes.length ? bytes[offset] : END;
  }

  private static boolean isDigit(int next) {
    return next >= '0' && next <= '9';
  }

  private void refuseTooLongNumber(int start) throws ScanFailure {
    if (afterNumber - start > maximumLength) {
      throw new ScanFailure(ReaderCode.SCALAR_TOO_LONG, start);
    }
  }
}
