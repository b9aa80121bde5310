package dev.bylaw.cli.report;

import dev.bylaw.cli.terminal.Printable;
import java.util.ArrayList;
import java.util.List;

/** Documentation text, broken into lines. */
public final class Prose {
  private Prose() {}

  /**
   * Breaks text at blanks. Paragraphs are separated by blank lines and stay apart; lists keep their
   * lines.
   *
   * @param text the text
   * @param width the greatest length of a line; longer words stand alone
   * @return the lines, without indentation
   */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\n\\s*\n", -1)) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      StringBuilder line = new StringBuilder();
      for (String source : paragraph.split("\n", -1)) {
        boolean item = source.strip().startsWith("- ") || source.strip().startsWith("* ");
        if (item && line.length() > 0) {
          lines.add(line.toString());
          line.setLength(0);
        }
        for (String word : source.strip().split("\\s+", -1)) {
          append(lines, line, Printable.line(word), width);
        }
      }
      if (line.length() > 0) {
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private static void append(List<String> lines, StringBuilder line, String word, int width) {
    if (line.length() > 0 && line.length() + 1 + word.length() > width) {
      lines.add(line.toString());
      line.setLength(0);
    }
    line.append(line.length() == 0 ? "" : " ").append(word);
  }
}
