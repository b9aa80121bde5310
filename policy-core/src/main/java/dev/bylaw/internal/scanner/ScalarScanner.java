package dev.bylaw.internal.scanner;

import dev.bylaw.internal.lexical.ByteWords;
import dev.bylaw.internal.lexical.Numbers;
import dev.bylaw.reader.ReaderCode;
import java.nio.charset.StandardCharsets;

/** Validates numbers and the words of JSON, and tells their values. */
final class ScalarScanner {
  private static final long TRUE = word("true");
  private static final long FALSE = word("false");
  private static final long NULL = word("null");

  /** Integers of so many digits are in the range of long. */
  private static final int LONG_DIGITS = 18;

  /** Integers of so many digits are in the range of double. */
  private static final int FINITE_DIGITS = 300;

  private final Cursor cursor;
  private final byte[] bytes;
  private final int end;
  private final int maximumLength;

  private long magnitude;

  ScalarScanner(Cursor cursor, int maximumLength) {
    this.cursor = cursor;
    this.bytes = cursor.bytes;
    this.end = cursor.end;
    this.maximumLength = maximumLength;
  }

  private static long word(String name) {
    byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
    return ByteWords.first(letters, 0, letters.length);
  }

  void takeTrue() throws ScanFailure {
    takeWord(TRUE, 4);
  }

  void takeFalse() throws ScanFailure {
    takeWord(FALSE, 5);
  }

  void takeNull() throws ScanFailure {
    takeWord(NULL, 4);
  }

  private void takeWord(long word, int length) throws ScanFailure {
    int start = cursor.at;
    if (end - start < length || ByteWords.first(bytes, start, length) != word) {
      throw cursor.syntax();
    }
    // A boolean counts as its longer word, so that the limit does not depend on the value.
    if (maximumLength < (word == NULL ? length : 5)) {
      throw cursor.failure(ReaderCode.SCALAR_TOO_LONG);
    }
    cursor.at = start + length;
  }

  /** Takes a number. */
  Number takeNumber() throws ScanFailure {
    int start = cursor.at;
    int digits = takeInteger();
    if (digits > LONG_DIGITS || !endsAsInteger()) {
      return takeOther(start);
    }
    refuseTooLong(start);
    return bytes[start] == '-' ? -magnitude : magnitude;
  }

  /** Validates a number. */
  void skipNumber() throws ScanFailure {
    int start = cursor.at;
    int digits = takeInteger();
    if (digits > FINITE_DIGITS || !endsAsInteger()) {
      takeOther(start);
    }
    refuseTooLong(start);
  }

  /** Takes the part of a number before the point; returns how many digits it has. */
  private int takeInteger() throws ScanFailure {
    int first = bytes[cursor.at] == '-' ? cursor.at + 1 : cursor.at;
    int i = first;
    long value = 0;
    while (i < end && isDigit(bytes[i])) {
      value = value * 10 + (bytes[i] - '0');
      i++;
    }
    int digits = i - first;
    if (digits == 0 || (digits > 1 && bytes[first] == '0')) {
      throw cursor.syntax();
    }
    magnitude = value;
    cursor.at = i;
    return digits;
  }

  private boolean endsAsInteger() {
    int i = cursor.at;
    return i == end || (bytes[i] != '.' && (bytes[i] | 0x20) != 'e');
  }

  private Number takeOther(int start) throws ScanFailure {
    int i = cursor.at;
    if (i < end && bytes[i] == '.') {
      i = afterDigits(i + 1);
    }
    if (i < end && (bytes[i] | 0x20) == 'e') {
      boolean signed = i + 1 < end && (bytes[i + 1] == '+' || bytes[i + 1] == '-');
      i = afterDigits(signed ? i + 2 : i + 1);
    }
    cursor.at = i;
    if (i - start > Numbers.MAX_LENGTH) {
      throw new ScanFailure(ReaderCode.SCALAR_TOO_LONG, start);
    }
    refuseTooLong(start);
    Number value = Numbers.parse(new String(bytes, start, i - start, StandardCharsets.ISO_8859_1));
    if (Double.isInfinite(value.doubleValue())) {
      throw new ScanFailure(ReaderCode.NUMBER_NOT_FINITE, start);
    }
    return value;
  }

  private int afterDigits(int from) throws ScanFailure {
    int i = from;
    while (i < end && isDigit(bytes[i])) {
      i++;
    }
    if (i == from) {
      throw new ScanFailure(ReaderCode.JSON_SYNTAX, i);
    }
    return i;
  }

  private static boolean isDigit(int next) {
    return next >= '0' && next <= '9';
  }

  private void refuseTooLong(int start) throws ScanFailure {
    if (cursor.at - start > maximumLength) {
      throw new ScanFailure(ReaderCode.SCALAR_TOO_LONG, start);
    }
  }
}
