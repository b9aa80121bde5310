package dev.bylaw.dsl.internal.layout;

/**
 * Writes lines. Gaps are written when a text follows, so that no line ends with spaces and a
 * comment can still join the line that was about to end.
 */
final class LineWriter {
  private final StringBuilder text = new StringBuilder();
  private String gap = "";
  private int lineBreaks;
  private int indentation;
  private int written;

  /** Writes a text behind the gap before it. */
  void text(String content) {
    if (content.isEmpty()) {
      return;
    }
    if (lineBreaks > 0 && !text.isEmpty()) {
      text.append("\n".repeat(lineBreaks)).append(" ".repeat(indentation));
      written = indentation;
    } else {
      append(gap);
    }
    gap = "";
    lineBreaks = 0;
    append(content);
  }

  /** Puts space before the next text, unless a line break stands there. */
  void gap(String space) {
    gap = lineBreaks == 0 ? gap + space : "";
  }

  /** Lets the next text begin a line. */
  void newLine(int newIndentation, boolean blank) {
    gap = "";
    lineBreaks = Math.max(lineBreaks, blank ? 2 : 1);
    indentation = newIndentation;
  }

  /** Puts a comment behind the last text. */
  void trail(String comment) {
    lineBreaks = 0;
    gap = text.isEmpty() ? "" : " ";
    text(comment);
  }

  /** Returns the column at which the next text begins, from 0. */
  int column() {
    if (lineBreaks == 0) {
      return written + gap.length();
    }
    return text.isEmpty() ? 0 : indentation;
  }

  /** Returns the text with a line break at its end. */
  String end() {
    return text.append('\n').toString();
  }

  private void append(String content) {
    text.append(content);
    int lineBreak = content.lastIndexOf('\n');
    int start = lineBreak + 1;
    int columns = content.codePointCount(start, content.length());
    written = lineBreak < 0 ? written + columns : columns;
  }
}
