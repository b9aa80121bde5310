package dev.bylaw.dsl.testing;

import java.util.ArrayList;
import java.util.List;

/** Two texts beside each other, equal lines on one level (longest common subsequence). */
final class SideBySide {
  private SideBySide() {}

  static List<ComparedLine> compare(List<String> expected, List<String> actual) {
    int[][] common = common(expected, actual);
    List<ComparedLine> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < expected.size() || j < actual.size()) {
      boolean bothLeft = i < expected.size() && j < actual.size();
      if (bothLeft && expected.get(i).equals(actual.get(j))) {
        lines.add(new ComparedLine(expected.get(i++), actual.get(j++), true));
      } else if (bothLeft && common[i + 1][j + 1] == common[i][j]) {
        lines.add(new ComparedLine(expected.get(i++), actual.get(j++), false));
      } else if (j == actual.size()
          || (i < expected.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new ComparedLine(expected.get(i++), "", false));
      } else {
        lines.add(new ComparedLine("", actual.get(j++), false));
      }
    }
    return lines;
  }

  private static int[][] common(List<String> expected, List<String> actual) {
    int[][] length = new int[expected.size() + 1][actual.size() + 1];
    for (int i = expected.size() - 1; i >= 0; i--) {
      for (int j = actual.size() - 1; j >= 0; j--) {
        length[i][j] = expected.get(i).equals(actual.get(j))
            ? length[i + 1][j + 1] + 1
            : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
