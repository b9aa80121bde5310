package dev.bylaw.internal.scanner;

import dev.bylaw.reader.Limits;

/**
 * Validates values that are not kept, with bits that tell the open objects from the open lists
 * instead of recursion.
 */
final class ValueSkipper {
  private final Cursor cursor;
  private final TextScanner texts;
  private final ScalarScanner scalars;
  private final long[] objects;

  ValueSkipper(Cursor cursor, TextScanner texts, ScalarScanner scalars, Limits limits) {
    this.cursor = cursor;
    this.texts = texts;
    this.scalars = scalars;
    this.objects = new long[limits.depth() / Long.SIZE + 1];
  }

  /**
   * Takes a value.
   *
   * @param depth how many containers it stands in
   */
  void skip(int depth) throws ScanFailure {
    int open = depth;
    do {
      int next = cursor.token();
      if (next == '"') {
        cursor.at = texts.closingQuote(cursor.at + 1) + 1;
      } else if (next == '{') {
        if (!cursor.opensEmpty('}', open + 1)) {
          open++;
          objects[open / Long.SIZE] |= 1L << open;
          takeName();
          continue;
        }
      } else if (next == '[') {
        if (!cursor.opensEmpty(']', open + 1)) {
          open++;
          objects[open / Long.SIZE] &= ~(1L << open);
          continue;
        }
      } else {
        skipScalar(next);
      }
      open = afterValue(open, depth);
    } while (open > depth);
  }

  /** Takes what follows a value; returns how many containers are open then. */
  private int afterValue(int openBefore, int depth) throws ScanFailure {
    int open = openBefore;
    while (open > depth) {
      boolean object = (objects[open / Long.SIZE] & (1L << open)) != 0;
      if (cursor.more(object ? '}' : ']')) {
        if (object) {
          takeName();
        }
        return open;
      }
      open--;
    }
    return open;
  }

  private void takeName() throws ScanFailure {
    cursor.take('"');
    cursor.at = texts.closingQuote(cursor.at) + 1;
    cursor.take(':');
  }

  private void skipScalar(int first) throws ScanFailure {
    switch (first) {
      case 't' -> scalars.takeTrue();
      case 'f' -> scalars.takeFalse();
      case 'n' -> scalars.takeNull();
      default -> {
        if (first == Cursor.END) {
          throw cursor.syntax();
        }
        scalars.skipNumber();
      }
    }
  }
}
