package dev.bylaw.internal.program;

/**
 * One method for each kind of {@link Expression}.
 *
 * @param <R> what a visit yields
 */
public interface ExpressionVisitor<R> {
  R visitLiteral(Expression.Literal expression);

  R visitReadLocal(Expression.ReadLocal expression);

  R visitReadConstant(Expression.ReadConstant expression);

  R visitReadAmbient(Expression.ReadAmbient expression);

  R visitReadField(Expression.ReadField expression);

  R visitReadElement(Expression.ReadElement expression);

  R visitCallFunction(Expression.CallFunction expression);

  R visitCallBuiltin(Expression.CallBuiltin expression);

  R visitParse(Expression.Parse expression);

  R visitAttempt(Expression.Attempt expression);

  R visitNot(Expression.Not expression);

  R visitLogical(Expression.Logical expression);

  R visitEquality(Expression.Equality expression);

  R visitComparison(Expression.Comparison expression);

  R visitMembership(Expression.Membership expression);

  R visitCoalesce(Expression.Coalesce expression);

  R visitArithmetic(Expression.Arithmetic expression);

  R visitNegate(Expression.Negate expression);

  R visitConcatenate(Expression.Concatenate expression);

  R visitConditional(Expression.Conditional expression);

  R visitQuantifier(Expression.Quantifier expression);

  R visitCollect(Construction.Collect expression);

  R visitComprehension(Construction.Comprehension expression);

  R visitMakeRecord(Construction.MakeRecord expression);

  R visitMakeMap(Construction.MakeMap expression);

  R visitMapComprehension(Construction.MapComprehension expression);

  R visitInterpolate(Expression.Interpolate expression);

  R visitPresence(Expression.Presence expression);

  R visitTypeTest(Expression.TypeTest expression);

  R visitNarrow(Expression.Narrow expression);

  R visitMatches(Expression.Matches expression);

  R visitLike(Expression.Like expression);

  R visitWithin(Expression.Within expression);

  R visitWiden(Expression.Widen expression);
}
