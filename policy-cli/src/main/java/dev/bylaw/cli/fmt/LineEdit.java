package dev.bylaw.cli.fmt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What becomes of a line.
 *
 * @param kind whether it stays
 * @param text the line with its line break
 */
record LineEdit(Kind kind, String text) {
  /** Above so many changed lines, all of them count as changed, for the search is quadratic. */
  private static final int LIMIT = 2000;

  /** Whether a line stays. */
  enum Kind {
    /** It is in both texts. */
    KEPT(' '),
    /** It is in the first text alone. */
    REMOVED('-'),
    /** It is in the second text alone. */
    ADDED('+');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }

    char sign() {
      return sign;
    }
  }

  /** Finds a shortest way from one text to another, after Myers (1986). */
  static List<LineEdit> between(List<String> before, List<String> after) {
    int start = 0;
    int common = Math.min(before.size(), after.size());
    while (start < common && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < common - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    List<LineEdit> edits = new ArrayList<>();
    before.subList(0, start).forEach(line -> edits.add(new LineEdit(Kind.KEPT, line)));
    edits.addAll(shortest(
        before.subList(start, before.size() - end), after.subList(start, after.size() - end)));
    before
        .subList(before.size() - end, before.size())
        .forEach(line -> edits.add(new LineEdit(Kind.KEPT, line)));
    return edits;
  }

  private static List<LineEdit> shortest(List<String> before, List<String> after) {
    List<int[]> trace = new ArrayList<>();
    int[] furthest = new int[] {0, 0, 0};
    for (int changes = 0; changes <= Math.min(LIMIT, before.size() + after.size()); changes++) {
      int[] next = new int[2 * changes + 3];
      for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
        int x = changes == 0 ? 0 : step(furthest, diagonal, changes);
        while (x < before.size()
            && x - diagonal < after.size()
            && before.get(x).equals(after.get(x - diagonal))) {
          x++;
        }
        next[diagonal + changes + 1] = x;
        if (x >= before.size() && x - diagonal >= after.size()) {
          return back(before, after, trace, changes);
        }
      }
      trace.add(next);
      furthest = next;
    }
    return replaced(before, after);
  }

  /** Returns how far a diagonal is reached with one change more; the arrays are offset by one. */
  private static int step(int[] furthest, int diagonal, int changes) {
    return down(furthest, diagonal, changes)
        ? at(furthest, diagonal + 1, changes)
        : at(furthest, diagonal - 1, changes) + 1;
  }

  private static boolean down(int[] furthest, int diagonal, int changes) {
    return diagonal == -changes
        || (diagonal != changes
            && at(furthest, diagonal - 1, changes) < at(furthest, diagonal + 1, changes));
  }

  private static int at(int[] furthest, int diagonal, int changes) {
    return furthest[diagonal + changes];
  }

  private static List<LineEdit> back(
      List<String> before, List<String> after, List<int[]> trace, int changes) {
    List<LineEdit> edits = new ArrayList<>();
    int x = before.size();
    int y = after.size();
    for (int left = changes; left > 0; left--) {
      int[] furthest = trace.get(left - 1);
      boolean down = down(furthest, x - y, left);
      int diagonal = down ? x - y + 1 : x - y - 1;
      int fromX = at(furthest, diagonal, left);
      int fromY = fromX - diagonal;
      while (x > (down ? fromX : fromX + 1)) {
        edits.add(new LineEdit(Kind.KEPT, before.get(--x)));
        y--;
      }
      edits.add(
          down
              ? new LineEdit(Kind.ADDED, after.get(fromY))
              : new LineEdit(Kind.REMOVED, before.get(fromX)));
      x = fromX;
      y = fromY;
    }
    while (x > 0) {
      edits.add(new LineEdit(Kind.KEPT, before.get(--x)));
    }
    Collections.reverse(edits);
    return edits;
  }

  private static List<LineEdit> replaced(List<String> before, List<String> after) {
    LineEdit[] edits = new LineEdit[before.size() + after.size()];
    Arrays.setAll(
        edits,
        i -> i < before.size()
            ? new LineEdit(Kind.REMOVED, before.get(i))
            : new LineEdit(Kind.ADDED, after.get(i - before.size())));
    return List.of(edits);
  }
}
