package dev.bylaw.dsl.syntax;

/**
 * What to do with each kind of expression.
 *
 * @param <R> the result
 */
public interface ExpressionVisitor<R> {
  /**
   * Visits a {@link Literal.BooleanLiteral}.
   *
   * @param node the expression
   * @return the result
   */
  R visitBooleanLiteral(Literal.BooleanLiteral node);

  /**
   * Visits a {@link Literal.AbsentLiteral}.
   *
   * @param node the expression
   * @return the result
   */
  R visitAbsentLiteral(Literal.AbsentLiteral node);

  /**
   * Visits a {@link Literal.IntegerLiteral}.
   *
   * @param node the expression
   * @return the result
   */
  R visitIntegerLiteral(Literal.IntegerLiteral node);

  /**
   * Visits a {@link Literal.FloatLiteral}.
   *
   * @param node the expression
   * @return the result
   */
  R visitFloatLiteral(Literal.FloatLiteral node);

  /**
   * Visits a {@link Literal.StringLiteral}.
   *
   * @param node the expression
   * @return the result
   */
  R visitStringLiteral(Literal.StringLiteral node);

  /**
   * Visits a {@link Expression.NameReference}.
   *
   * @param node the expression
   * @return the result
   */
  R visitNameReference(Expression.NameReference node);

  /**
   * Visits a {@link Expression.Call}.
   *
   * @param node the expression
   * @return the result
   */
  R visitCall(Expression.Call node);

  /**
   * Visits a {@link Expression.FieldAccess}.
   *
   * @param node the expression
   * @return the result
   */
  R visitFieldAccess(Expression.FieldAccess node);

  /**
   * Visits a {@link Expression.MethodCall}.
   *
   * @param node the expression
   * @return the result
   */
  R visitMethodCall(Expression.MethodCall node);

  /**
   * Visits a {@link Expression.ElementAccess}.
   *
   * @param node the expression
   * @return the result
   */
  R visitElementAccess(Expression.ElementAccess node);

  /**
   * Visits a {@link Expression.Negate}.
   *
   * @param node the expression
   * @return the result
   */
  R visitNegate(Expression.Negate node);

  /**
   * Visits a {@link Expression.Not}.
   *
   * @param node the expression
   * @return the result
   */
  R visitNot(Expression.Not node);

  /**
   * Visits a {@link Expression.Try}.
   *
   * @param node the expression
   * @return the result
   */
  R visitTry(Expression.Try node);

  /**
   * Visits a {@link Expression.Binary}.
   *
   * @param node the expression
   * @return the result
   */
  R visitBinary(Expression.Binary node);

  /**
   * Visits a {@link Expression.PresenceTest}.
   *
   * @param node the expression
   * @return the result
   */
  R visitPresenceTest(Expression.PresenceTest node);

  /**
   * Visits a {@link Expression.TypeTest}.
   *
   * @param node the expression
   * @return the result
   */
  R visitTypeTest(Expression.TypeTest node);

  /**
   * Visits a {@link Expression.Conditional}.
   *
   * @param node the expression
   * @return the result
   */
  R visitConditional(Expression.Conditional node);

  /**
   * Visits a {@link Expression.Quantifier}.
   *
   * @param node the expression
   * @return the result
   */
  R visitQuantifier(Expression.Quantifier node);

  /**
   * Visits a {@link Expression.ListLiteral}.
   *
   * @param node the expression
   * @return the result
   */
  R visitListLiteral(Expression.ListLiteral node);

  /**
   * Visits a {@link Expression.SetLiteral}.
   *
   * @param node the expression
   * @return the result
   */
  R visitSetLiteral(Expression.SetLiteral node);

  /**
   * Visits a {@link Expression.EmptyBraces}.
   *
   * @param node the expression
   * @return the result
   */
  R visitEmptyBraces(Expression.EmptyBraces node);

  /**
   * Visits a {@link Expression.RecordLiteral}.
   *
   * @param node the expression
   * @return the result
   */
  R visitRecordLiteral(Expression.RecordLiteral node);

  /**
   * Visits a {@link Expression.MapLiteral}.
   *
   * @param node the expression
   * @return the result
   */
  R visitMapLiteral(Expression.MapLiteral node);

  /**
   * Visits a {@link Expression.ListComprehension}.
   *
   * @param node the expression
   * @return the result
   */
  R visitListComprehension(Expression.ListComprehension node);

  /**
   * Visits a {@link Expression.SetComprehension}.
   *
   * @param node the expression
   * @return the result
   */
  R visitSetComprehension(Expression.SetComprehension node);

  /**
   * Visits a {@link Expression.MapComprehension}.
   *
   * @param node the expression
   * @return the result
   */
  R visitMapComprehension(Expression.MapComprehension node);
}
