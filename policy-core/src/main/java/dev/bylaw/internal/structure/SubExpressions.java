package dev.bylaw.internal.structure;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The expressions that nodes of a program consist of, a walk before what is done at each element.
 */
public final class SubExpressions {
  private SubExpressions() {}

  /** Returns the expressions directly below one, those of its binders included. */
  public static List<Expression> of(Expression expression) {
    return collect(Parts.of(expression), new ArrayList<>());
  }

  /** Returns all expressions of statements that are not within others. */
  public static List<Expression> of(List<Statement> statements) {
    return collect(statements, new ArrayList<>());
  }

  /** Returns the binders of an expression itself. */
  public static List<Binder> binders(Expression expression) {
    if (expression instanceof Expression.Quantifier quantifier) {
      return List.of(quantifier.binder());
    }
    if (expression instanceof Construction.Comprehension comprehension) {
      return comprehension.generators();
    }
    return expression instanceof Construction.MapComprehension comprehension
        ? comprehension.generators()
        : List.of();
  }

  private static List<Expression> collect(List<?> parts, List<Expression> found) {
    for (Object part : parts) {
      if (part instanceof Expression expression) {
        found.add(expression);
      } else if (part instanceof List<?> list) {
        collect(list, found);
      } else if (part instanceof Optional<?> optional) {
        collect(optional.stream().toList(), found);
      } else {
        Parts.ofNode(part).ifPresent(each -> collect(each, found));
      }
    }
    return found;
  }
}
