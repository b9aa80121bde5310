package dev.bylaw.dsl.internal.expression;

import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.Literal;

/** Which expressions take their type from what stands beside them. */
final class LiteralForms {
  private LiteralForms() {}

  static boolean adapts(Expression expression) {
    if (expression instanceof Expression.Negate negate) {
      return adapts(negate.operand());
    }
    if (expression instanceof Expression.Conditional conditional) {
      return adapts(conditional.whenTrue()) && adapts(conditional.whenFalse());
    }
    return expression instanceof Literal
        || expression instanceof Expression.ListLiteral
        || expression instanceof Expression.SetLiteral
        || expression instanceof Expression.EmptyBraces
        || expression instanceof Expression.RecordLiteral
        || expression instanceof Expression.MapLiteral;
  }
}
