package dev.bylaw.internal.scanner;

import dev.bylaw.internal.lexical.ByteWords;

/** Counts the values of a text before it is read. */
final class ValueCount {
  private ValueCount() {}

  /** Tells whether a text of JSON has more values than a limit; of any other text nothing. */
  static boolean exceeds(byte[] bytes, int start, long limit) {
    // Every value but the first needs two bytes at least, one of them a comma or a bracket.
    return (bytes.length - start) / 2 + 1 > limit && count(bytes, start) > limit;
  }

  private static long count(byte[] bytes, int start) {
    long count = 1;
    int i = start;
    while (i < bytes.length) {
      int next = bytes[i++];
      if (next == '"') {
        i = afterText(bytes, i);
      } else if (next == ',' || ((next == '{' || next == '[') && !closesAt(bytes, i))) {
        count++;
      }
    }
    return count;
  }

  private static int afterText(byte[] bytes, int start) {
    int i = start;
    while (i < bytes.length && bytes[i] != '"') {
      boolean plain =
          i + ByteWords.BYTES <= bytes.length && ByteWords.special(ByteWords.at(bytes, i)) == 0;
      i += plain ? ByteWords.BYTES : bytes[i] == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private static boolean closesAt(byte[] bytes, int start) {
    int i = start;
    while (i < bytes.length && bytes[i] >= 0 && bytes[i] <= ' ') {
      i++;
    }
    return i < bytes.length && (bytes[i] == '}' || bytes[i] == ']');
  }
}
