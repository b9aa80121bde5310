package dev.bylaw.cli.fmt;

import dev.bylaw.cli.terminal.Printable;
import java.util.ArrayList;
import java.util.List;

/** The difference of two texts in the format that {@code diff -u} and {@code patch} use. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_END = "\\ No newline at end of file\n";

  private final List<LineEdit> edits;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<LineEdit> edits) {
    this.edits = edits;
  }

  /**
   * Compares two texts line by line.
   *
   * @param name what the text is called
   * @param before the text as it is
   * @param after the text as it would be
   * @return the difference; empty if there is none
   */
  static String of(String name, String before, String after) {
    UnifiedDiff diff = new UnifiedDiff(LineEdit.between(lines(before), lines(after)));
    diff.addHunks();
    String shown = Printable.line(name);
    return diff.out.isEmpty() ? "" : "--- " + shown + "\n+++ " + shown + "\n" + diff.out;
  }

  /** Cuts a text into lines, each with its line break. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int lineBreak = text.indexOf('\n', start);
      int end = lineBreak < 0 ? text.length() : lineBreak + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private void addHunks() {
    int index = 0;
    while (index < edits.size()) {
      if (edits.get(index).kind() == LineEdit.Kind.KEPT) {
        index++;
        continue;
      }
      int last = lastOfHunk(index);
      int from = Math.max(0, index - CONTEXT);
      int to = Math.min(edits.size(), last + 1 + CONTEXT);
      addHunk(from, to);
      index = to;
    }
  }

  /** Changes with at most twice the context between them share a hunk. */
  private int lastOfHunk(int first) {
    int last = first;
    for (int i = first; i < edits.size() && i - last <= 2 * CONTEXT; i++) {
      if (edits.get(i).kind() != LineEdit.Kind.KEPT) {
        last = i;
      }
    }
    return last;
  }

  private void addHunk(int from, int to) {
    List<LineEdit> lines = edits.subList(from, to);
    out.append("@@ -")
        .append(range(from, lines, LineEdit.Kind.ADDED))
        .append(" +")
        .append(range(from, lines, LineEdit.Kind.REMOVED))
        .append(" @@\n");
    for (LineEdit line : lines) {
      out.append(line.kind().sign()).append(line.text());
      if (!line.text().endsWith("\n")) {
        out.append('\n').append(NO_END);
      }
    }
  }

  /** Says which lines of one of the texts a hunk covers, those of the other left out. */
  private String range(int from, List<LineEdit> hunk, LineEdit.Kind other) {
    long before =
        edits.subList(0, from).stream().filter(each -> each.kind() != other).count();
    long count = hunk.stream().filter(each -> each.kind() != other).count();
    long start = count == 0 ? before : before + 1;
    return count == 1 ? Long.toString(start) : start + "," + count;
  }
}
