package dev.bylaw.dsl.mutation.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lines of a source and what becomes of them. Immutable.
 *
 * @param line the number of the first line, from 1
 * @param before the lines as they are, without trailing blanks
 * @param after the lines that take their place; none if the lines vanish
 */
public record ChangedLines(int line, List<String> before, List<String> after) {
  /** Copies the lists. */
  public ChangedLines {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * Returns the lines as a diff shows them.
   *
   * @return the old lines with {@code -} before them, then the new ones with {@code +}
   */
  public List<String> diff() {
    return Stream.concat(
            before.stream().map(each -> "-" + each), after.stream().map(each -> "+" + each))
        .toList();
  }
}
