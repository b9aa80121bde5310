package dev.bylaw.dsl.internal.flow;

import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.structure.SubExpressions;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** The direct operands of an expression in the order of the text. */
public final class Operands {
  private Operands() {}

  /** Returns the operands, those of binders included. */
  public static List<Expression> of(Expression expression) {
    List<Expression> operands = SubExpressions.of(expression);
    // What is collected is written before the walk that it is collected on.
    if (expression instanceof Construction.Comprehension) {
      Collections.rotate(operands, 1);
    } else if (expression instanceof Construction.MapComprehension) {
      Collections.rotate(operands, 2);
    }
    return operands;
  }

  /** Visits an expression and everything in it. */
  public static void walk(Expression expression, Consumer<Expression> visit) {
    visit.accept(expression);
    for (Expression operand : of(expression)) {
      walk(operand, visit);
    }
  }
}
