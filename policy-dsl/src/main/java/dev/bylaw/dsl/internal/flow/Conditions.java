package dev.bylaw.dsl.internal.flow;

import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a condition says about paths where it holds, and where it does not. */
public final class Conditions {
  private static final Set<Builtin> AS_IF_EMPTY =
      Set.of(Builtin.SIZE, Builtin.FIRST, Builtin.LAST, Builtin.SORTED, Builtin.JOIN, Builtin.KEYS);

  private Conditions() {}

  /** Returns what is known where a condition has a value. */
  public static Narrowings when(boolean holds, Expression condition) {
    if (condition instanceof Expression.Not not) {
      return when(!holds, not.operand());
    }
    if (condition instanceof Expression.Logical logical) {
      Narrowings left = when(holds, logical.left());
      Narrowings right = when(holds, logical.right());
      return logical.conjunction() == holds ? left.and(right) : left.or(right);
    }
    if (condition instanceof Expression.Presence presence) {
      return presence.present() == holds ? present(presence.operand()) : Narrowings.NONE;
    }
    if (condition instanceof Expression.TypeTest test) {
      return holds ? tested(test.operand(), test.tested()) : excluded(test);
    }
    if (condition instanceof Expression.Equality equality) {
      return equality.negated() != holds ? equal(equality) : Narrowings.NONE;
    }
    if (condition instanceof Expression.Membership membership) {
      return membership.negated() != holds
          ? present(membership.element()).and(present(membership.collection()))
          : Narrowings.NONE;
    }
    if (condition instanceof Expression.Quantifier quantifier) {
      return quantifier.universal() != holds
          ? present(quantifier.binder().source())
          : Narrowings.NONE;
    }
    return Narrowings.NONE;
  }

  private static Narrowings equal(Expression.Equality equality) {
    Narrowings left = presentIfEqual(equality.left(), equality.right());
    return left.and(presentIfEqual(equality.right(), equality.left()));
  }

  private static Narrowings presentIfEqual(Expression operand, Expression other) {
    boolean shown = !Types.mayBeAbsent(other.type()) && !Types.isCollection(operand.type());
    return shown ? present(operand) : Narrowings.NONE;
  }

  /** An expression that is present shows that everything is which it would be absent without. */
  private static Narrowings present(Expression expression) {
    Narrowings shown = PathKey.of(expression)
        .filter(path -> Types.mayBeAbsent(expression.type()))
        .map(path -> Narrowings.of(path, OptionalType.unwrap(expression.type())))
        .orElse(Narrowings.NONE);
    Optional<Expression> prefix = PathKey.prefix(expression);
    if (prefix.isPresent()) {
      return present(prefix.get()).and(shown);
    }
    if (expression instanceof Expression.Parse parse) {
      return present(parse.text());
    }
    if (expression instanceof Expression.CallBuiltin call
        && !AS_IF_EMPTY.contains(call.builtin())) {
      return call.arguments().stream()
          .map(Conditions::present)
          .reduce(Narrowings.NONE, Narrowings::and);
    }
    return shown;
  }

  private static Narrowings tested(Expression operand, Type tested) {
    Narrowings shown = present(operand);
    return PathKey.of(operand)
        .map(path -> shown.and(Narrowings.of(path, tested)))
        .orElse(shown);
  }

  private static Narrowings excluded(Expression.TypeTest test) {
    Type type = test.operand().type();
    List<Type> tested = Types.alternatives(test.tested());
    List<Type> left =
        Types.alternatives(type).stream().filter(each -> !tested.contains(each)).toList();
    if (left.isEmpty() || left.size() == Types.alternatives(type).size()) {
      return Narrowings.NONE;
    }
    Type rest = UnionType.of(left);
    Type kept = Types.mayBeAbsent(type) ? OptionalType.of(rest) : rest;
    return PathKey.of(test.operand())
        .map(path -> Narrowings.of(path, kept))
        .orElse(Narrowings.NONE);
  }
}
