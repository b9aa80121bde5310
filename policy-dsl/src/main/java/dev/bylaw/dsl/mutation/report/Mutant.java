package dev.bylaw.dsl.mutation.report;

import dev.bylaw.source.LineColumn;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A policy with one change: a part of its source replaced by another text. Immutable.
 *
 * @param operator the sort of change
 * @param declaration the rule, function, constant or view that is changed, as
 *     {@code pss.baseline.privileged}
 * @param source the unchanged source
 * @param span what is replaced
 * @param replacement what takes its place; may be empty
 */
public record Mutant(
    MutationOperator operator,
    String declaration,
    SourceText source,
    Span span,
    String replacement) {

  /**
   * Returns the whole text with the change.
   *
   * @return the text of the changed source
   */
  public String changedText() {
    String text = source.text();
    return text.substring(0, span.start()) + replacement + text.substring(span.end());
  }

  /**
   * Returns where the change begins.
   *
   * @return the line and column
   */
  public LineColumn position() {
    return source.position(span.start());
  }

  /**
   * Returns the lines that the change touches, as they are and as they become. Lines that stay as
   * they are at both ends are left out, and lines that become empty.
   *
   * @return the lines
   */
  public ChangedLines lines() {
    int first = position().line();
    int start = source.lineStart(first);
    int last = source.position(span.end()).line();
    int end = source.lineStart(last) + source.line(last).length();
    String text = source.text();
    List<String> before = lines(text.substring(start, end));
    List<String> after =
        lines(text.substring(start, span.start()) + replacement + text.substring(span.end(), end));
    int from = 0;
    while (from < Math.min(before.size(), after.size())
        && before.get(from).equals(after.get(from))) {
      from++;
    }
    int same = 0;
    while (same < Math.min(before.size(), after.size()) - from
        && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
      same++;
    }
    return new ChangedLines(
        first + from,
        before.subList(from, before.size() - same),
        after.subList(from, after.size() - same).stream()
            .filter(each -> !each.isEmpty())
            .toList());
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(line.stripTrailing());
    }
    return lines;
  }

  @Override
  public String toString() {
    return source.name() + ":" + position() + " " + operator + " " + lines();
  }
}
