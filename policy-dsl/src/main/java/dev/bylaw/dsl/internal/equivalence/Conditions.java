package dev.bylaw.dsl.internal.equivalence;

import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.type.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Boolean expressions as conditions in normal form. */
final class Conditions {
  private Conditions() {}

  /** How a choice between two texts is written. */
  interface Choice {
    String text(String condition, String whenTrue, String whenFalse);
  }

  /**
   * Returns the text of a choice: one alternative where the condition makes no difference, else the
   * same text for a condition and for its opposite with the alternatives exchanged.
   */
  static String choose(Condition condition, String whenTrue, String whenFalse, Choice choice) {
    if (condition.equals(Condition.TRUE) || whenTrue.equals(whenFalse)) {
      return whenTrue;
    }
    if (condition.equals(Condition.FALSE)) {
      return whenFalse;
    }
    String text = condition.toString();
    String opposite = condition.negated().toString();
    return text.compareTo(opposite) <= 0
        ? choice.text(text, whenTrue, whenFalse)
        : choice.text(opposite, whenFalse, whenTrue);
  }

  static Condition of(Expression expression) {
    if (expression instanceof Expression.Literal literal
        && literal.value() instanceof LiteralValue.Bool bool) {
      return decided(bool.value());
    }
    if (expression instanceof Expression.Not not) {
      return of(not.operand()).negated();
    }
    if (expression instanceof Expression.Logical logical) {
      return Condition.Junction.of(
          logical.conjunction(), List.of(of(logical.left()), of(logical.right())));
    }
    if (expression instanceof Expression.Equality equality) {
      Condition equal = equality(equality.left(), equality.right());
      return equality.negated() ? equal.negated() : equal;
    }
    if (expression instanceof Expression.Comparison comparison) {
      return comparison(comparison);
    }
    if (expression instanceof Expression.Membership membership) {
      Condition within = membership(membership);
      return membership.negated() ? within.negated() : within;
    }
    if (expression instanceof Expression.Presence presence) {
      Condition present = presence(presence.operand());
      return presence.present() ? present : present.negated();
    }
    return expression instanceof Expression.Quantifier quantifier
        ? quantifier(quantifier)
        : other(expression);
  }

  private static Condition other(Expression expression) {
    if (expression instanceof Expression.TypeTest test) {
      return leaf(
          Terms.of(test.operand()) + " is " + test.tested(), paths(List.of(test.operand())));
    }
    if (expression instanceof Expression.Conditional conditional) {
      Condition condition = of(conditional.condition());
      return any(
          all(condition, of(conditional.whenTrue())),
          all(condition.negated(), of(conditional.whenFalse())));
    }
    if (expression instanceof Expression.Coalesce coalesce
        && Terms.isOptional(coalesce.left())
        && coalesce.right() instanceof Expression.Literal literal
        && literal.value() instanceof LiteralValue.Bool bool) {
      String opposite = decided(!bool.value()).toString();
      Condition given = equal(Terms.of(coalesce.left()), opposite, paths(List.of(coalesce.left())));
      return bool.value() ? given.negated() : given;
    }
    return expression instanceof Expression.Narrow narrow
        ? of(narrow.operand())
        : leaf(Terms.value(expression), Set.of());
  }

  private static Condition decided(boolean value) {
    return value ? Condition.TRUE : Condition.FALSE;
  }

  private static Condition all(Condition... parts) {
    return Condition.Junction.of(true, List.of(parts));
  }

  private static Condition any(Condition... parts) {
    return Condition.Junction.of(false, List.of(parts));
  }

  private static Condition leaf(String text, Set<String> present) {
    return new Condition.Leaf(text, true, present);
  }

  private static Set<String> paths(List<Expression> expressions) {
    return expressions.stream()
        .map(Terms::quietPath)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Condition equality(Expression left, Expression right) {
    if (left instanceof Expression.Literal a && right instanceof Expression.Literal b) {
      return decided(a.value().equals(b.value()));
    }
    Optional<Condition> empty = emptiness(left, right).or(() -> emptiness(right, left));
    if (empty.isPresent()) {
      return empty.get();
    }
    Optional<Condition> bool = boolEquality(left, right).or(() -> boolEquality(right, left));
    if (bool.isPresent()) {
      return bool.get();
    }
    Set<String> present = new TreeSet<>();
    if (!Terms.isOptional(right)) {
      present.addAll(paths(List.of(left)));
    }
    if (!Terms.isOptional(left)) {
      present.addAll(paths(List.of(right)));
    }
    return equal(Terms.of(left), Terms.of(right), present);
  }

  private static Condition equal(String left, String right, Set<String> present) {
    return leaf(Stream.of(left, right).sorted().collect(Collectors.joining(" == ")), present);
  }

  private static Optional<Condition> boolEquality(Expression tested, Expression literal) {
    return !Terms.isOptional(tested)
            && tested.type() == ScalarType.BOOL
            && literal instanceof Expression.Literal constant
            && constant.value() instanceof LiteralValue.Bool bool
        ? Optional.of(bool.value() ? of(tested) : of(tested).negated())
        : Optional.empty();
  }

  /** A size of zero is one that is less than one. */
  private static Optional<Condition> emptiness(Expression size, Expression number) {
    OptionalLong value = Terms.integer(number);
    return isSize(size) && value.isPresent() && value.getAsLong() == 0
        ? Optional.of(less(size, 1))
        : Optional.empty();
  }

  private static boolean isSize(Expression expression) {
    return expression instanceof Expression.CallBuiltin call && call.builtin() == Builtin.SIZE;
  }

  private static Condition comparison(Expression.Comparison comparison) {
    return switch (comparison.operator()) {
      case LESS -> less(comparison.left(), comparison.right());
      case GREATER -> less(comparison.right(), comparison.left());
      case LESS_OR_EQUAL -> less(comparison.right(), comparison.left()).negated();
      case GREATER_OR_EQUAL -> less(comparison.left(), comparison.right()).negated();
    };
  }

  private static Condition less(Expression left, Expression right) {
    OptionalLong least = Terms.integer(left);
    OptionalLong most = Terms.integer(right);
    if (least.isPresent() && most.isPresent()) {
      return decided(least.getAsLong() < most.getAsLong());
    }
    if (most.isPresent()) {
      return less(left, most.getAsLong());
    }
    boolean above =
        least.isPresent() && least.getAsLong() < Long.MAX_VALUE && right.type() == ScalarType.INT;
    return above
        ? less(right, least.getAsLong() + 1).negated()
        : leaf(Terms.of(left) + " < " + Terms.of(right), Set.of());
  }

  private static Condition less(Expression left, long bound) {
    return isSize(left) && bound <= 0
        ? Condition.FALSE
        : leaf(Terms.of(left) + " < " + bound, Set.of());
  }

  private static Condition membership(Expression.Membership membership) {
    if (membership.collection() instanceof Construction.Collect collect) {
      if (collect.elements().isEmpty()) {
        return Condition.FALSE;
      }
      if (collect.elements().size() == 1 && !Terms.isOptional(collect.elements().get(0))) {
        return equality(membership.element(), collect.elements().get(0));
      }
    }
    return leaf(
        Terms.of(membership.element()) + " in " + Terms.of(membership.collection()),
        paths(List.of(membership.element())));
  }

  private static Condition presence(Expression operand) {
    boolean maybeMissing = operand instanceof Expression.ReadField;
    return Terms.isOptional(operand) || maybeMissing
        ? new Condition.Present(Terms.value(operand), true)
        : Condition.TRUE;
  }

  private static Condition quantifier(Expression.Quantifier quantifier) {
    boolean universal = quantifier.universal();
    Condition condition = of(quantifier.condition());
    Condition where = quantifier.binder().where().map(Conditions::of).orElse(Condition.TRUE);
    Condition tested = universal ? any(where.negated(), condition) : all(where, condition);
    return tested.equals(decided(universal))
        ? tested
        : new Condition.Quantified(universal, Terms.walk(quantifier.binder()), tested);
  }
}
