package dev.bylaw.dsl.internal.expression;

import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Expression.Binary;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.scalar.ImagePrefix;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.Optional;

/** {@code matches}, {@code like} and {@code within}. */
final class TextOperators {
  private final ExpressionChecker expressions;
  private final Surroundings surroundings;

  TextOperators(ExpressionChecker expressions, Surroundings surroundings) {
    this.expressions = expressions;
    this.surroundings = surroundings;
  }

  Expression matches(Binary node, Scope scope) {
    Expression text = expressions.checkAs(node.left(), scope, ScalarType.STRING);
    Expression regex = expressions.check(node.right(), scope, Optional.of(ScalarType.REGEX));
    if (Types.isText(regex.type())) {
      surroundings
          .reporter()
          .report(
              CheckCode.REGEX_FROM_INPUT,
              node.right().span(),
              "this is a text, not a regex",
              "a regex is a literal, or a constant or parameter of the type 'regex'");
      regex = Erroneous.at(node.right().span());
    } else {
      regex = expressions.fit(regex, ScalarType.REGEX);
    }
    return new Expression.Matches(text, regex, ScalarType.BOOL, node.span());
  }

  Expression like(Binary node, Scope scope) {
    Expression text = expressions.check(node.left(), scope);
    if (OptionalType.unwrap(text.type()) == ScalarType.IMAGE) {
      surroundings
          .reporter()
          .report(
              CheckCode.LIKE_ON_IMAGE,
              node.operatorSpan(),
              "a glob on an image also matches in the middle of a name",
              "use 'within', which compares whole segments");
      text = Erroneous.at(text.span());
    }
    text = expressions.fit(text, ScalarType.STRING);
    Expression glob = expressions.checkAs(node.right(), scope, ScalarType.STRING);
    return new Expression.Like(text, glob, ScalarType.BOOL, node.span());
  }

  Expression within(Binary node, Scope scope) {
    Expression part = expressions.check(node.left(), scope);
    Type type = OptionalType.unwrap(part.type());
    boolean image = type == ScalarType.IMAGE;
    if (!image && !Types.isText(type)) {
      surroundings
          .reporter()
          .report(
              CheckCode.OPERAND_TYPES,
              node.operatorSpan(),
              "'within' compares images and paths, not '" + type + "'");
    } else if (!Erroneous.is(part)) {
      part = expressions.present(part);
    }
    Expression whole = expressions.checkAs(node.right(), scope, ScalarType.STRING);
    if (image) {
      checkPrefix(whole);
    }
    return new Expression.Within(part, whole, ScalarType.BOOL, node.span());
  }

  private void checkPrefix(Expression whole) {
    boolean wrong = whole instanceof Expression.Literal literal
        && literal.value() instanceof LiteralValue.Text text
        && ImagePrefix.parse(text.value()).isEmpty();
    if (wrong) {
      surroundings
          .reporter()
          .report(
              CheckCode.INVALID_LITERAL,
              whole.span(),
              "no image can be within this",
              "a registry with as many parts of a repository as you like, as ghcr.io/acme");
    }
  }
}
