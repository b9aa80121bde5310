package dev.bylaw.reader;

import java.util.Arrays;

/** Maps positions counted in code points, as the YAML parser counts, to UTF-16 offsets. */
final class CodePoints {
  private static final int[] NONE = {};

  private final int start;

  /** The positions, in code points from the start, of those that take two UTF-16 units. */
  private final int[] wide;

  private CodePoints(int start, int[] wide) {
    this.start = start;
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
    return new CodePoints(start, Arrays.copyOf(wide, count));
  }

  int offset(int position) {
    if (wide.length == 0) {
      return start + position;
    }
    int found = Arrays.binarySearch(wide, position);
    return start + position + (found >= 0 ? found : -found - 1);
  }
}
