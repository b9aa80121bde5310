package dev.bylaw.reader;

import java.util.Arrays;

/** Maps positions counted in code points, as the YAML parser counts, to UTF-16 offsets. */
final class CodePoints {
  private static final int[] NONE = {};

  private final int start;
  private final int end;

  /** The positions, in code points from the start, of those that take two UTF-16 units. */
  private final int[] wide;

  private CodePoints(int start, int end, int[] wide) {
    this.start = start;
    this.end = end;
    this.wide = wide;
  }

  static CodePoints of(String text, int start, int end) {
    int[] wide = NONE;
    int count = 0;
    for (int i = start; i < end; i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        if (count == wide.length) {
          wide = Arrays.copyOf(wide, Math.max(16, 2 * count));
        }
        wide[count] = i - start - count;
        count++;
      }
    }
    return new CodePoints(start, end, Arrays.copyOf(wide, count));
  }

  /** Returns the offset of a position; of one behind the end, the end. */
  int offset(int position) {
    int found = Arrays.binarySearch(wide, position);
    return Math.min(end, start + position + (found >= 0 ? found : -found - 1));
  }
}
