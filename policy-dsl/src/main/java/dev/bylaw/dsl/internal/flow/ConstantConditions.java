package dev.bylaw.dsl.internal.flow;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import java.util.Optional;

/** Conditions that have the same value on every input. */
public final class ConstantConditions {
  private ConstantConditions() {}

  /** Returns the value of a condition, if it is always the same as far as its literals tell. */
  public static Optional<Boolean> value(Expression condition) {
    if (condition instanceof Expression.Literal literal) {
      return literal.value() instanceof LiteralValue.Bool bool
          ? Optional.of(bool.value())
          : Optional.empty();
    }
    if (condition instanceof Expression.Not not) {
      return value(not.operand()).map(operand -> !operand);
    }
    if (condition instanceof Expression.Logical logical) {
      return logical(logical);
    }
    return condition instanceof Expression.Equality equality
        ? equality(equality)
        : Optional.empty();
  }

  private static Optional<Boolean> logical(Expression.Logical logical) {
    boolean deciding = !logical.conjunction();
    Optional<Boolean> left = value(logical.left());
    Optional<Boolean> right = value(logical.right());
    boolean decided = left.filter(each -> each == deciding).isPresent()
        || right.filter(each -> each == deciding).isPresent();
    if (decided) {
      return Optional.of(deciding);
    }
    return left.isPresent() && right.isPresent() ? Optional.of(!deciding) : Optional.empty();
  }

  private static Optional<Boolean> equality(Expression.Equality equality) {
    boolean literals = equality.left() instanceof Expression.Literal left
        && equality.right() instanceof Expression.Literal right
        && left.type().equals(right.type());
    if (literals) {
      boolean equal = ((Expression.Literal) equality.left())
          .value()
          .equals(((Expression.Literal) equality.right()).value());
      return Optional.of(equal != equality.negated());
    }
    boolean same = PathKey.of(equality.left()).isPresent()
        && PathKey.of(equality.left()).equals(PathKey.of(equality.right()));
    return same ? Optional.of(!equality.negated()) : Optional.empty();
  }
}
