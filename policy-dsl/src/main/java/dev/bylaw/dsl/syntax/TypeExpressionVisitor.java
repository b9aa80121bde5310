package dev.bylaw.dsl.syntax;

/**
 * What to do with each kind of written type.
 *
 * @param <R> the result
 */
public interface TypeExpressionVisitor<R> {
  /**
   * Visits a {@link TypeExpression.Named}.
   *
   * @param node the type
   * @return the result
   */
  R visitNamed(TypeExpression.Named node);

  /**
   * Visits a {@link TypeExpression.StringType}.
   *
   * @param node the type
   * @return the result
   */
  R visitStringType(TypeExpression.StringType node);

  /**
   * Visits a {@link TypeExpression.OptionalOf}.
   *
   * @param node the type
   * @return the result
   */
  R visitOptionalOf(TypeExpression.OptionalOf node);

  /**
   * Visits a {@link TypeExpression.Union}.
   *
   * @param node the type
   * @return the result
   */
  R visitUnion(TypeExpression.Union node);
}
