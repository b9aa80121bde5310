package dev.bylaw.dsl.internal.expression;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.ScalarLiterals;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.dsl.syntax.StringPart;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.source.Span;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Literals: their type depends on what is expected where they stand. */
final class LiteralChecker {
  private static final int VALUES_IN_HINT = 8;

  private final ExpressionChecker expressions;
  private final Surroundings surroundings;

  LiteralChecker(ExpressionChecker expressions, Surroundings surroundings) {
    this.expressions = expressions;
    this.surroundings = surroundings;
  }

  static Expression bool(Literal.BooleanLiteral literal) {
    return new Expression.Literal(
        new LiteralValue.Bool(literal.value()), ScalarType.BOOL, literal.span());
  }

  static Expression absent(Literal.AbsentLiteral literal) {
    return new Expression.Literal(
        new LiteralValue.Absent(), OptionalType.of(NothingType.NOTHING), literal.span());
  }

  static Expression integer(Literal.IntegerLiteral literal, Optional<Type> expected) {
    boolean asFloat =
        expected.filter(type -> alternativesHave(type, ScalarType.FLOAT)).isPresent()
            && expected.filter(type -> alternativesHave(type, ScalarType.INT)).isEmpty();
    return asFloat
        ? floating((double) literal.value(), literal.span())
        : new Expression.Literal(
            new LiteralValue.Int(literal.value()), ScalarType.INT, literal.span());
  }

  static Expression floating(double value, Span span) {
    return new Expression.Literal(new LiteralValue.FloatingPoint(value), ScalarType.FLOAT, span);
  }

  private static boolean alternativesHave(Type type, Type wanted) {
    return Types.alternatives(type).contains(wanted);
  }

  /** A string, as the scalar or the value of an enumeration that is expected. */
  Expression string(Literal.StringLiteral literal, Optional<Type> expected, Scope scope) {
    Optional<String> plain = literal.plainText();
    boolean raw = literal.form() == Literal.StringForm.RAW;
    if (raw && plain.filter(text -> text.contains("${")).isPresent()) {
      surroundings
          .reporter()
          .report(
              CheckCode.INTERPOLATION_IN_RAW_STRING,
              literal.span(),
              "'${' in backquotes is a plain text",
              "write it in double quotes to insert a value");
    }
    return plain.isPresent()
        ? text(plain.get(), literal.span(), expected)
        : interpolated(literal, scope);
  }

  /** A plain text at a place where a type may be expected. */
  Expression text(String text, Span span, Optional<Type> expected) {
    List<Type> alternatives = expected.map(Types::alternatives).orElse(List.of());
    if (alternatives.contains(new LiteralType(text))) {
      return literal(text, new LiteralType(text), span);
    }
    if (alternatives.contains(ScalarType.STRING)) {
      return literal(text, ScalarType.STRING, span);
    }
    List<ScalarType> scalars = alternatives.stream()
        .filter(ScalarType.class::isInstance)
        .map(ScalarType.class::cast)
        .filter(ScalarType::isDomainScalar)
        .toList();
    if (scalars.size() == 1) {
      return scalar(text, scalars.get(0), span);
    }
    List<String> values = expected.map(Types::literals).orElse(List.of());
    if (!values.isEmpty()) {
      surroundings
          .reporter()
          .report(
              CheckCode.UNKNOWN_LITERAL,
              span,
              "'" + text + "' is none of the values",
              hint(text, values));
      return Erroneous.at(span);
    }
    return literal(text, ScalarType.STRING, span);
  }

  static Expression literal(String text, Type type, Span span) {
    return new Expression.Literal(new LiteralValue.Text(text), type, span);
  }

  /** A text that must be a domain scalar. */
  Expression scalar(String text, ScalarType type, Span span) {
    if (type.parses(text)) {
      return new Expression.Literal(new LiteralValue.Scalar(type, text), type, span);
    }
    surroundings
        .reporter()
        .report(
            CheckCode.INVALID_LITERAL,
            span,
            "'" + text + "' is no " + type,
            ScalarLiterals.accepted(type));
    return Erroneous.at(span);
  }

  /** Says which values there are, the nearest first. */
  static String hint(String given, List<String> values) {
    Optional<String> closest = Suggestion.closest(given, values);
    if (closest.isPresent()) {
      return "did you mean '" + closest.get() + "'?";
    }
    boolean all = values.size() <= VALUES_IN_HINT;
    return "there is "
        + String.join(", ", values.subList(0, Math.min(values.size(), VALUES_IN_HINT)))
        + (all ? "" : ", …");
  }

  private Expression interpolated(Literal.StringLiteral literal, Scope scope) {
    List<Expression> parts = new ArrayList<>();
    boolean erroneous = false;
    for (StringPart part : literal.parts()) {
      if (part instanceof StringPart.Text text) {
        parts.add(literal(text.text(), ScalarType.STRING, text.span()));
      } else if (part instanceof StringPart.Interpolation interpolation) {
        Expression value = interpolation(interpolation, scope);
        erroneous |= Erroneous.is(value);
        parts.add(value);
      }
    }
    return erroneous
        ? Erroneous.at(literal.span())
        : new Expression.Interpolate(parts, ScalarType.STRING, literal.span());
  }

  private Expression interpolation(StringPart.Interpolation part, Scope scope) {
    Expression value = expressions.check(part.expression(), scope.outsideMessage());
    if (!scope.message() && Types.mayBeAbsent(value.type())) {
      surroundings
          .reporter()
          .report(
              CheckCode.ABSENT_IN_TEXT,
              part.expression().span(),
              "this may be absent, which only a message prints",
              "give a default with '??'");
      return Erroneous.at(part.span());
    }
    return value;
  }
}
