package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.List;

/**
 * The lines with three slashes directly before a declaration.
 *
 * @param lines what follows the slashes and one space, line by line
 * @param span from the first to the last line
 */
public record DocumentationComment(List<String> lines, Span span) implements SyntaxNode {
  /** Copies the list. */
  public DocumentationComment {
    lines = List.copyOf(lines);
  }

  /**
   * Returns the whole text.
   *
   * @return the lines joined by line breaks
   */
  public String text() {
    return String.join("\n", lines);
  }
}
