package dev.bylaw.internal.scanner;

import dev.bylaw.document.Place;
import dev.bylaw.reader.Limits;

/** Looks for a place in a text once more, since what was read of it has no positions. */
final class PlaceScan extends ValueSkipper {
  private static final int NOT_THERE = -1;

  private int keyStart;

  PlaceScan(byte[] bytes, Limits limits) {
    super(bytes, limits);
  }

  /**
   * Returns the offset of a value; of one that is absent that of the key of the nearest container
   * that is there, or of that container itself where it has no key.
   */
  int find(int start, Place place) throws ScanFailure {
    int value = token(start);
    int nearest = value;
    for (Place step : place.steps()) {
      String key = step.key();
      int next = key == null ? element(value, step.index()) : member(value, key);
      if (next == NOT_THERE) {
        return nearest;
      }
      nearest = key == null ? next : keyStart;
      value = next;
    }
    return value;
  }

  private int member(int container, String key) throws ScanFailure {
    if (bytes[container] != '{') {
      return NOT_THERE;
    }
    int i = token(container + 1);
    while (bytes[i] == '"') {
      int closing = closingQuote(i + 1);
      boolean found = text(i + 1, closing).equals(key);
      int value = token(after(token(closing + 1), ':'));
      if (found) {
        keyStart = i;
        return value;
      }
      i = afterSeparator(skip(value, 0));
    }
    return NOT_THERE;
  }

  private int element(int container, int index) throws ScanFailure {
    if (bytes[container] != '[' || index < 0) {
      return NOT_THERE;
    }
    int i = token(container + 1);
    for (int passed = 0; bytes[i] != ']'; passed++) {
      if (passed == index) {
        return i;
      }
      i = afterSeparator(skip(i, 0));
    }
    return NOT_THERE;
  }

  private int afterSeparator(int from) {
    int i = token(from);
    return bytes[i] == ',' ? token(i + 1) : i;
  }
}
