package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;

/**
 * An identifier where it is declared or used.
 *
 * @param text the identifier
 * @param span where it stands
 */
public record Name(String text, Span span) implements SyntaxNode {
  @Override
  public String toString() {
    return text;
  }
}
