package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Names joined by dots: a package, or a rule with its package.
 *
 * @param parts at least one name
 * @param span from the first to the last
 */
public record QualifiedName(List<Name> parts, Span span) implements SyntaxNode {
  /** Copies the list. */
  public QualifiedName {
    parts = List.copyOf(parts);
  }

  /**
   * Returns the name as it is written, without white space.
   *
   * @return the parts joined by dots
   */
  public String text() {
    return parts.stream().map(Name::text).collect(Collectors.joining("."));
  }

  @Override
  public String toString() {
    return text();
  }
}
