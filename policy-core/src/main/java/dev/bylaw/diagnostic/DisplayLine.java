package dev.bylaw.diagnostic;

/**
 * A line of source as it is shown, with the display column of each of its characters. Tabs go to
 * the next multiple of four, unsafe characters are escaped, and of a very long line only the part
 * around a range is shown.
 */
final class DisplayLine {
  private static final int TAB = 4;
  private static final int LONGEST = 160;
  private static final int BEFORE = 60;
  private static final String ELLIPSIS = "…";

  private final String text;
  private final int[] columns;

  private DisplayLine(String text, int[] columns) {
    this.text = text;
    this.columns = columns;
  }

  /**
   * Lays a line out.
   *
   * @param line the line, without its line break
   * @param start the first character that must be visible
   */
  static DisplayLine of(String line, int start) {
    int from = 0;
    int to = line.length();
    if (line.length() > LONGEST) {
      from = boundary(line, Math.max(0, Math.min(start - BEFORE, line.length() - LONGEST)));
      to = boundary(line, Math.min(line.length(), from + LONGEST));
    }
    return layOut(line, from, to);
  }

  private static int boundary(String line, int index) {
    boolean splitsPair = index > 0
        && index < line.length()
        && Character.isLowSurrogate(line.charAt(index))
        && Character.isHighSurrogate(line.charAt(index - 1));
    return splitsPair ? index - 1 : index;
  }

  private static DisplayLine layOut(String line, int from, int to) {
    StringBuilder shown = new StringBuilder(from > 0 ? ELLIPSIS : "");
    int[] columns = new int[line.length() + 1];
    int column = shown.length();
    for (int i = 0; i < line.length(); ) {
      int codePoint = line.codePointAt(i);
      int units = Character.charCount(codePoint);
      columns[i] = column;
      if (units == 2) {
        columns[i + 1] = column;
      }
      if (i >= from && i < to) {
        column += append(codePoint, column, shown);
      }
      i += units;
    }
    columns[line.length()] = column;
    if (to < line.length()) {
      shown.append(ELLIPSIS);
    }
    return new DisplayLine(shown.toString(), columns);
  }

  /** Appends a character and returns how many columns it takes. */
  private static int append(int codePoint, int column, StringBuilder shown) {
    if (codePoint == '\t') {
      int width = TAB - column % TAB;
      shown.append(" ".repeat(width));
      return width;
    }
    if (PrintableText.isUnsafe(codePoint)) {
      String escaped = PrintableText.escape(Character.toString(codePoint));
      shown.append(escaped);
      return escaped.length();
    }
    shown.appendCodePoint(codePoint);
    return DisplayWidth.of(codePoint);
  }

  String text() {
    return text.stripTrailing();
  }

  /** Returns the column, from 0, at which a character of the line begins. */
  int column(int index) {
    return columns[Math.max(0, Math.min(index, columns.length - 1))];
  }
}
