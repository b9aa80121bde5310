package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;

/** A part of a string. */
public sealed interface StringPart extends SyntaxNode {
  /**
   * Characters, with escapes decoded.
   *
   * @param text the characters
   * @param span where they stand as written, without quotes
   */
  record Text(String text, Span span) implements StringPart {}

  /**
   * {@code ${e}}.
   *
   * @param expression the expression
   * @param span where it stands, from the dollar sign to the closing brace
   */
  record Interpolation(Expression expression, Span span) implements StringPart {}
}
