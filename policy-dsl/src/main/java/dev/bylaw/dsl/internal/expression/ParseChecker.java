package dev.bylaw.dsl.internal.expression;

import dev.bylaw.dsl.internal.flow.FixedValues;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Expression.Call;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.source.Span;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The parsing functions, which have the name of the type that they yield. */
final class ParseChecker {
  private final ExpressionChecker expressions;
  private final LiteralChecker literals;
  private final Surroundings surroundings;

  ParseChecker(ExpressionChecker expressions, LiteralChecker literals, Surroundings surroundings) {
    this.expressions = expressions;
    this.literals = literals;
    this.surroundings = surroundings;
  }

  static boolean isParsingFunction(String name) {
    return target(name).isPresent();
  }

  static Set<String> names() {
    Set<String> names = new TreeSet<>(Set.of("json"));
    for (ScalarType type : ScalarType.values()) {
      if (type != ScalarType.STRING) {
        names.add(type.toString());
      }
    }
    return names;
  }

  private static Optional<Type> target(String name) {
    if (name.equals("json")) {
      return Optional.of(JsonType.JSON);
    }
    return ScalarType.named(name).filter(type -> type != ScalarType.STRING).map(type -> type);
  }

  /**
   * Checks a call.
   *
   * @param lenient whether what does not parse is absent, as {@code try} says
   */
  Expression call(Call node, Scope scope, boolean lenient) {
    Type target = target(node.function().text()).orElseThrow();
    if (node.arguments().size() != 1) {
      node.arguments().forEach(each -> expressions.check(each, scope));
      surroundings
          .reporter()
          .report(
              CheckCode.ARGUMENT_COUNT,
              node.span(),
              "'" + target + "' parses one text, not " + node.arguments().size());
      return Erroneous.at(node.span());
    }
    Expression text =
        expressions.check(node.arguments().get(0), scope, Optional.of(ScalarType.STRING));
    if (Erroneous.is(text) || !isText(text, target)) {
      return Erroneous.at(node.span());
    }
    if (target == ScalarType.REGEX && !isFixed(text)) {
      return Erroneous.at(node.span());
    }
    Optional<String> constant = constant(text);
    if (constant.isPresent() && target instanceof ScalarType scalar) {
      return constant(scalar, constant.get(), text, lenient, node.span());
    }
    boolean mayBeAbsent = lenient || Types.mayBeAbsent(text.type());
    return new Expression.Parse(
        target, text, lenient, mayBeAbsent ? OptionalType.of(target) : target, node.span());
  }

  private boolean isText(Expression text, Type target) {
    Type type = OptionalType.unwrap(text.type());
    if (Types.isText(type)) {
      return true;
    }
    if (type.equals(target)) {
      surroundings
          .reporter()
          .report(
              CheckCode.TYPE_MISMATCH,
              text.span(),
              "this is '" + type + "' already",
              "use it as it is");
    } else if (Types.isErroneous(type)) {
      expressions.present(text);
    } else {
      expressions.fit(text, OptionalType.of(ScalarType.STRING));
    }
    return false;
  }

  private boolean isFixed(Expression text) {
    boolean fixed = new FixedValues(surroundings.frame()).isFixed(text);
    if (!fixed) {
      surroundings
          .reporter()
          .report(
              CheckCode.REGEX_FROM_INPUT,
              text.span(),
              "a regex is made of constants and parameters of the rule, never of the input");
    }
    return fixed;
  }

  private static Optional<String> constant(Expression text) {
    return text instanceof Expression.Literal literal
            && literal.value() instanceof LiteralValue.Text plain
        ? Optional.of(plain.value())
        : Optional.empty();
  }

  private Expression constant(
      ScalarType target, String text, Expression argument, boolean lenient, Span span) {
    Expression scalar = literals.scalar(text, target, argument.span());
    if (Erroneous.is(scalar)) {
      return Erroneous.at(span);
    }
    Type type = lenient ? OptionalType.of(target) : target;
    return target.isDomainScalar() && !lenient
        ? new Expression.Literal(new LiteralValue.Scalar(target, text), target, span)
        : new Expression.Parse(target, argument, lenient, type, span);
  }
}
