package dev.bylaw.dsl.internal.parse.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a string in triple quotes: without the rest of the line after the opening quotes if
 * that is blank, without the spaces that all its lines have in common, and without the spaces
 * before the closing quotes.
 */
final class BlockText {
  private BlockText() {}

  static String unindented(String content) {
    List<String> lines = new ArrayList<>(List.of(content.split("\r\n|\r|\n", -1)));
    if (lines.size() == 1) {
      return content;
    }
    int indentation = commonIndentation(lines);
    boolean startsOnNextLine = lines.get(0).isBlank();
    List<String> result = new ArrayList<>();
    for (int i = startsOnNextLine ? 1 : 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean last = i == lines.size() - 1;
      if (i == 0) {
        result.add(line);
      } else if (line.isBlank()) {
        result.add(last ? "" : line.substring(Math.min(indentation, line.length())));
      } else {
        result.add(line.substring(indentation));
      }
    }
    return String.join("\n", result);
  }

  /** The first line stands behind the quotes, so it has no say. */
  private static int commonIndentation(List<String> lines) {
    return lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .mapToInt(BlockText::indentation)
        .min()
        .orElse(0);
  }

  private static int indentation(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == ' ') {
      count++;
    }
    return count;
  }
}
