package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;

/** Anything that stands at a place in a source text. */
public interface SyntaxNode {
  /**
   * Returns where the node stands.
   *
   * @return the range from its first to its last token
   */
  Span span();
}
