package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.List;

/**
 * Statements in braces; after {@code else if}, the one {@code if} statement, without braces.
 *
 * @param statements the statements, in order
 * @param span where it stands, braces included
 */
public record Block(List<Statement> statements, Span span) implements SyntaxNode {
  /** Copies the list. */
  public Block {
    statements = List.copyOf(statements);
  }
}
