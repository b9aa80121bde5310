package dev.bylaw.dsl.syntax;

import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/** A type where it is written. */
public sealed interface TypeExpression extends SyntaxNode {
  /**
   * Calls the method of the visitor that is for this type.
   *
   * @param visitor the visitor
   * @param <R> what the visitor returns
   * @return what it returned
   */
  <R> R accept(TypeExpressionVisitor<R> visitor);

  /**
   * {@code Name} or {@code name<T>}.
   *
   * @param name the name
   * @param argument the type in angle brackets, if there is one
   * @param span where it stands
   */
  record Named(Name name, Optional<TypeExpression> argument, Span span) implements TypeExpression {
    @Override
    public <R> R accept(TypeExpressionVisitor<R> visitor) {
      return visitor.visitNamed(this);
    }
  }

  /**
   * A string literal as a type.
   *
   * @param literal the string, without interpolation
   */
  record StringType(Literal.StringLiteral literal) implements TypeExpression {
    @Override
    public Span span() {
      return literal.span();
    }

    @Override
    public <R> R accept(TypeExpressionVisitor<R> visitor) {
      return visitor.visitStringType(this);
    }
  }

  /**
   * {@code T?}.
   *
   * @param type the type before the question mark
   * @param span where it stands
   */
  record OptionalOf(TypeExpression type, Span span) implements TypeExpression {
    @Override
    public <R> R accept(TypeExpressionVisitor<R> visitor) {
      return visitor.visitOptionalOf(this);
    }
  }

  /**
   * {@code A | B}.
   *
   * @param alternatives at least two
   * @param span where it stands
   */
  record Union(List<TypeExpression> alternatives, Span span) implements TypeExpression {
    /** Copies the list. */
    public Union {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public <R> R accept(TypeExpressionVisitor<R> visitor) {
      return visitor.visitUnion(this);
    }
  }
}
