package dev.bylaw.internal.random;

import static dev.bylaw.internal.random.RandomExpressions.SPAN;
import static dev.bylaw.internal.random.RandomExpressions.builtin;

import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.ListType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Random;

/** Expressions that make text, at random. */
final class RandomTexts {
  private static final Type STRING = ScalarType.STRING;

  private final Random random;
  private final RandomExpressions expressions;

  RandomTexts(Random random, RandomExpressions expressions) {
    this.random = random;
    this.expressions = expressions;
  }

  private Expression of(Type type, Scope scope, int depth) {
    return expressions.of(type, scope, depth - 1);
  }

  Expression make(Scope scope, int depth) {
    return switch (random.nextInt(8)) {
      case 0 -> interpolation(scope, depth);
      case 1 -> builtin(Builtin.UPPER, STRING, of(STRING, scope, depth));
      case 2 ->
        builtin(
            Builtin.REPLACE,
            STRING,
            of(STRING, scope, depth),
            of(STRING, scope, depth),
            of(STRING, scope, depth));
      case 3 ->
        builtin(
            Builtin.JOIN, STRING, of(new ListType(STRING), scope, depth), of(STRING, scope, depth));
      case 4 ->
        builtin(Builtin.REMOVE_SUFFIX, STRING, of(STRING, scope, depth), of(STRING, scope, depth));
      case 5 -> builtin(Builtin.IMAGE_REPOSITORY, STRING, of(ScalarType.IMAGE, scope, depth));
      case 6 -> part(scope, depth);
      default ->
        new Expression.Concatenate(
            of(STRING, scope, depth), of(STRING, scope, depth), STRING, SPAN);
    };
  }

  private Expression part(Scope scope, int depth) {
    Type optional = OptionalType.of(STRING);
    Builtin builtin = random.nextBoolean() ? Builtin.BEFORE : Builtin.AFTER;
    Expression part =
        builtin(builtin, optional, of(STRING, scope, depth), of(STRING, scope, depth));
    return new Expression.Coalesce(part, Literals.of(STRING, random), STRING, SPAN);
  }

  private Expression interpolation(Scope scope, int depth) {
    return new Expression.Interpolate(
        List.of(
            Literals.text("value "),
            of(expressions.types().present(2), scope, depth),
            of(expressions.types().present(1), scope, depth)),
        STRING,
        SPAN);
  }

  /** Makes a message, in which parts may be absent. */
  Expression message(Scope scope, int depth) {
    return new Expression.Interpolate(
        List.of(
            Literals.text("found "),
            expressions.of(expressions.types().any(2), scope, depth),
            Literals.text(" and "),
            expressions.of(expressions.types().any(1), scope, depth)),
        STRING,
        SPAN);
  }
}
