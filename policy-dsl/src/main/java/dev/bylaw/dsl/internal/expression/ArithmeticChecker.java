package dev.bylaw.dsl.internal.expression;

import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.ArithmeticTable;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.BinaryOperator;
import dev.bylaw.dsl.syntax.Expression.Binary;
import dev.bylaw.dsl.syntax.Expression.Negate;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Expression.Arithmetic.ArithmeticOperator;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code + - * /} and the minus sign. */
final class ArithmeticChecker {
  private static final Set<ScalarType> SIGNED =
      Set.of(ScalarType.INT, ScalarType.FLOAT, ScalarType.QUANTITY, ScalarType.DURATION);

  private final ExpressionChecker expressions;
  private final Surroundings surroundings;

  ArithmeticChecker(ExpressionChecker expressions, Surroundings surroundings) {
    this.expressions = expressions;
    this.surroundings = surroundings;
  }

  Expression binary(Binary node, Scope scope) {
    ArithmeticOperator operator = operator(node.operator());
    Expression left;
    Expression right;
    if (LiteralForms.adapts(node.left()) && !LiteralForms.adapts(node.right())) {
      right = expressions.check(node.right(), scope);
      left = expressions.check(
          node.left(), scope, only(ArithmeticTable.leftOperands(operator, present(right))));
    } else {
      left = expressions.check(node.left(), scope);
      right = expressions.check(
          node.right(), scope, only(ArithmeticTable.rightOperands(operator, present(left))));
    }
    if (Erroneous.is(left) || Erroneous.is(right)) {
      return Erroneous.at(node.span());
    }
    left = widened(left, right);
    right = widened(right, left);
    Optional<ScalarType> type = ArithmeticTable.result(operator, present(left), present(right));
    if (type.isEmpty()) {
      surroundings
          .reporter()
          .report(
              CheckCode.OPERAND_TYPES,
              node.operatorSpan(),
              "there is no '" + node.operator().symbol() + "' of '" + present(left) + "' and '"
                  + present(right) + "'",
              hint(operator, left, right));
      return Erroneous.at(node.span());
    }
    left = expressions.present(left);
    right = expressions.present(right);
    return Erroneous.is(left) || Erroneous.is(right)
        ? Erroneous.at(node.span())
        : new Expression.Arithmetic(operator, left, right, type.get(), node.span());
  }

  private static Type present(Expression operand) {
    return OptionalType.unwrap(operand.type());
  }

  private static Optional<Type> only(List<ScalarType> types) {
    return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
  }

  private static Expression widened(Expression operand, Expression other) {
    return Types.needsWidening(operand.type(), other.type())
        ? new Expression.Widen(operand, ScalarType.FLOAT, operand.span())
        : operand;
  }

  private static String hint(ArithmeticOperator operator, Expression left, Expression right) {
    if (operator == ArithmeticOperator.ADD
        && Types.isText(left.type())
        && Types.isText(right.type())) {
      return "join strings with '++'";
    }
    boolean lists = Types.isCollection(left.type()) && Types.isCollection(right.type());
    if (operator == ArithmeticOperator.ADD && lists) {
      return "join lists and sets with '++'";
    }
    boolean swapped =
        ArithmeticTable.result(operator, present(right), present(left)).isPresent();
    if (swapped) {
      return "write the '" + present(right) + "' first";
    }
    List<ScalarType> possible = ArithmeticTable.rightOperands(operator, present(left));
    return possible.isEmpty()
        ? ""
        : "to the right of '" + present(left) + "' stands '" + possible.get(0) + "'";
  }

  private static ArithmeticOperator operator(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> ArithmeticOperator.ADD;
      case SUBTRACT -> ArithmeticOperator.SUBTRACT;
      case MULTIPLY -> ArithmeticOperator.MULTIPLY;
      case DIVIDE -> ArithmeticOperator.DIVIDE;
      default -> throw new IllegalArgumentException(operator + " is no arithmetic");
    };
  }

  Expression negate(Negate node, Scope scope, Optional<Type> expected) {
    Expression operand = expressions.check(node.operand(), scope, expected);
    Type type = present(operand);
    if (Types.isErroneous(type)) {
      return Erroneous.is(operand) ? operand : expressions.present(operand);
    }
    if (!(type instanceof ScalarType scalar) || !SIGNED.contains(scalar)) {
      surroundings
          .reporter()
          .report(CheckCode.OPERAND_TYPES, node.span(), "there is no '-' of '" + type + "'");
      return Erroneous.at(node.span());
    }
    Expression present = expressions.present(operand);
    return present.type() == NothingType.NOTHING
        ? present
        : new Expression.Negate(present, scalar, node.span());
  }
}
