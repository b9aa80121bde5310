package dev.bylaw.internal.dependence;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.structure.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The expressions that nodes of a program are made of, in the order in which they are written. */
final class Operands {
  private Operands() {}

  /** Returns the operands of an expression, those of its binders included. */
  static List<Expression> of(Expression expression) {
    return collect(Parts.of(expression), new ArrayList<>());
  }

  /** Returns all expressions of statements that are not within others. */
  static List<Expression> of(List<Statement> statements) {
    return collect(statements, new ArrayList<>());
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
