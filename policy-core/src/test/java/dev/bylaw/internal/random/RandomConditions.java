package dev.bylaw.internal.random;

import static dev.bylaw.internal.random.RandomExpressions.SPAN;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Expression.Comparison.OrderOperator;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Random;

/** Conditions at random. */
final class RandomConditions {
  private static final Type BOOL = ScalarType.BOOL;

  private final Random random;
  private final RandomExpressions expressions;

  RandomConditions(Random random, RandomExpressions expressions) {
    this.random = random;
    this.expressions = expressions;
  }

  Expression make(Scope scope, int depth) {
    return switch (random.nextInt(12)) {
      case 0 -> new Expression.Not(of(BOOL, scope, depth), BOOL, SPAN);
      case 1, 2 ->
        new Expression.Logical(
            random.nextBoolean(), of(BOOL, scope, depth), of(BOOL, scope, depth), BOOL, SPAN);
      case 3, 4 -> equality(scope, depth);
      case 5 -> comparison(scope, depth);
      case 6 -> membership(scope, depth);
      case 7 ->
        new Expression.Presence(
            random.nextBoolean(),
            of(OptionalType.of(expressions.types().present(1)), scope, depth),
            BOOL,
            SPAN);
      case 8, 9 -> quantifier(scope, depth);
      case 10 -> typeTest(scope, depth);
      default -> textTest(scope, depth);
    };
  }

  private Expression of(Type type, Scope scope, int depth) {
    return expressions.of(type, scope, depth - 1);
  }

  private Expression equality(Scope scope, int depth) {
    Type type = expressions.types().present(2);
    Type left = random.nextBoolean() ? OptionalType.of(type) : type;
    return new Expression.Equality(
        random.nextBoolean(), of(left, scope, depth), of(type, scope, depth), BOOL, SPAN);
  }

  private Expression comparison(Scope scope, int depth) {
    Type type = expressions.types().ordered();
    OrderOperator operator = expressions.types().pick(List.of(OrderOperator.values()));
    return new Expression.Comparison(
        operator, of(type, scope, depth), of(type, scope, depth), BOOL, SPAN);
  }

  private Expression membership(Scope scope, int depth) {
    Type element = expressions.types().present(1);
    boolean map = random.nextInt(4) == 0;
    Type collection = map
        ? new MapType(element)
        : random.nextBoolean() ? new ListType(element) : new SetType(element);
    Type sought = map ? ScalarType.STRING : element;
    return new Expression.Membership(
        random.nextBoolean(),
        of(OptionalType.of(sought), scope, depth),
        of(random.nextBoolean() ? OptionalType.of(collection) : collection, scope, depth),
        BOOL,
        SPAN);
  }

  private Expression quantifier(Scope scope, int depth) {
    Scope inner = scope.inner();
    Binder binder = expressions.binder(inner, depth - 1);
    return new Expression.Quantifier(
        random.nextBoolean(), binder, of(BOOL, inner, depth), BOOL, SPAN);
  }

  private Expression typeTest(Scope scope, int depth) {
    Type tested = expressions.types().present(2);
    return new Expression.TypeTest(
        of(OptionalType.of(JsonType.JSON), scope, depth), tested, BOOL, SPAN);
  }

  private Expression textTest(Scope scope, int depth) {
    Expression text = of(ScalarType.STRING, scope, depth);
    return switch (random.nextInt(7)) {
      case 0 -> new Expression.Matches(text, of(ScalarType.REGEX, scope, depth), BOOL, SPAN);
      case 1 -> new Expression.Like(text, of(ScalarType.STRING, scope, depth), BOOL, SPAN);
      case 2 -> new Expression.Within(text, of(ScalarType.STRING, scope, depth), BOOL, SPAN);
      case 3 ->
        new Expression.Within(
            of(ScalarType.IMAGE, scope, depth), of(ScalarType.STRING, scope, depth), BOOL, SPAN);
      case 4 ->
        RandomExpressions.builtin(
            Builtin.CONTAINS,
            BOOL,
            of(ScalarType.CIDR, scope, depth),
            of(ScalarType.CIDR, scope, depth));
      case 5 ->
        RandomExpressions.builtin(
            Builtin.STARTS_WITH, BOOL, text, of(ScalarType.STRING, scope, depth));
      default ->
        RandomExpressions.builtin(
            Builtin.ENDS_WITH, BOOL, text, of(ScalarType.STRING, scope, depth));
    };
  }
}
