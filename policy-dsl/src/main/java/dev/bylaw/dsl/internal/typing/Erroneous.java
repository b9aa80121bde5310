package dev.bylaw.dsl.internal.typing;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.source.Span;
import dev.bylaw.type.NothingType;

/** Stands in for an expression whose error has been reported; it causes no other. */
public final class Erroneous {
  private Erroneous() {}

  /** Returns a stand-in. */
  public static Expression at(Span span) {
    return new Expression.Literal(new LiteralValue.Absent(), NothingType.NOTHING, span);
  }

  /** Tells whether an expression stands in for one with an error. */
  public static boolean is(Expression expression) {
    return Types.isErroneous(expression.type());
  }
}
