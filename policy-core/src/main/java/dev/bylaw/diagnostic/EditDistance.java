package dev.bylaw.diagnostic;

/**
 * The Damerau-Levenshtein distance in its restricted form (optimal string alignment): the least
 * number of insertions, deletions, substitutions and swaps of neighbours that makes one text of the
 * other, where no part is edited twice.
 */
final class EditDistance {
  private EditDistance() {}

  static int between(String from, String to) {
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int substitution = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substitution, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] oldest = beforeLast;
      beforeLast = last;
      last = row;
      row = oldest;
    }
    return last[to.length()];
  }
}
