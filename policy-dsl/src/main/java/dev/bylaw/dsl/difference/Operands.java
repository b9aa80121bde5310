package dev.bylaw.dsl.difference;

import dev.bylaw.document.Place;
import dev.bylaw.dsl.internal.generate.Hint;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The two operands of a test that holds a value against another, or the one whose presence counts.
 */
record Operands(Expression left, Optional<Expression> right) {
  static Optional<Operands> of(Expression expression) {
    if (expression instanceof Expression.Equality test) {
      return two(test.left(), test.right());
    }
    if (expression instanceof Expression.Comparison test) {
      return two(test.left(), test.right());
    }
    if (expression instanceof Expression.Membership test) {
      return two(test.element(), test.collection());
    }
    if (expression instanceof Expression.Like test) {
      return two(test.text(), test.glob());
    }
    if (expression instanceof Expression.Within test) {
      return two(test.part(), test.whole());
    }
    if (expression instanceof Expression.Coalesce choice) {
      return Optional.of(new Operands(choice.left(), Optional.empty()));
    }
    if (expression instanceof Expression.Presence test) {
      return Optional.of(new Operands(test.operand(), Optional.empty()));
    }
    if (expression instanceof Expression.CallBuiltin call
        && call.arguments().size() > 1
        && isTextTest(call.builtin())) {
      return two(call.arguments().get(0), call.arguments().get(1));
    }
    return Optional.empty();
  }

  private static boolean isTextTest(Builtin builtin) {
    return builtin == Builtin.STARTS_WITH
        || builtin == Builtin.ENDS_WITH
        || builtin == Builtin.CONTAINS;
  }

  private static Optional<Operands> two(Expression left, Expression right) {
    return Optional.of(new Operands(left, Optional.of(right)));
  }

  List<Expression> all() {
    return right.map(each -> List.of(left, each)).orElse(List.of(left));
  }

  /**
   * Adds what a test showed.
   *
   * @param values finds the last value of an operand
   */
  void hints(Function<Expression, @Nullable Value> values, List<Hint> hints) {
    Value one = values.apply(left);
    if (one == null) {
      return;
    }
    Place place = one.origin().place();
    if (right.isEmpty()) {
      if (place != null) {
        hints.add(new Hint(place, Optional.empty()));
      }
      return;
    }
    Value other = values.apply(right.get());
    if (other != null) {
      held(place, other, hints);
      held(other.origin().place(), one, hints);
    }
  }

  private static void held(@Nullable Place place, Value against, List<Hint> hints) {
    if (place != null) {
      Scalars.texts(against).forEach(text -> hints.add(new Hint(place, Optional.of(text))));
    }
  }
}
