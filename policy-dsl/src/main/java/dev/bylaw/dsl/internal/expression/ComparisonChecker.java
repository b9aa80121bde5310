package dev.bylaw.dsl.internal.expression;

import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.BinaryOperator;
import dev.bylaw.dsl.syntax.Expression.Binary;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Expression.Comparison.OrderOperator;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Optional;

/** {@code == != < <= > >= in !in}. */
final class ComparisonChecker {
  private final ExpressionChecker expressions;
  private final Surroundings surroundings;

  ComparisonChecker(ExpressionChecker expressions, Surroundings surroundings) {
    this.expressions = expressions;
    this.surroundings = surroundings;
  }

  Expression equality(Binary node, Scope scope) {
    boolean negated = node.operator() == BinaryOperator.NOT_EQUAL;
    ExpressionChecker.Operands both = expressions.operands(node.left(), node.right(), scope);
    Expression left = both.left();
    Expression right = both.right();
    if (!both.areErroneous()) {
      if (isAbsent(node.left()) || isAbsent(node.right())) {
        report(
            node,
            CheckCode.BOTH_MAY_BE_ABSENT,
            "absence is asked for, not compared",
            negated ? "write 'is present'" : "write 'is absent'");
      } else if (Types.isJson(left.type()) || Types.isJson(right.type())) {
        report(
            node,
            CheckCode.JSON_NOT_NARROWED,
            "free-form JSON is not compared",
            "ask what it is with 'is' first");
      } else if (!Types.comparable(left.type(), right.type())) {
        report(
            node,
            CheckCode.DIFFERENT_TYPES,
            "'" + OptionalType.unwrap(left.type()) + "' is never equal to '"
                + OptionalType.unwrap(right.type()) + "'",
            "");
      } else {
        checkAbsence(node, left, right);
        left = widened(left, right);
        right = widened(right, left);
      }
    }
    return new Expression.Equality(negated, left, right, ScalarType.BOOL, node.span());
  }

  private static boolean isAbsent(dev.bylaw.dsl.syntax.Expression expression) {
    return expression instanceof Literal.AbsentLiteral;
  }

  /** Two absences are no evidence of equality (L2). */
  private void checkAbsence(Binary node, Expression left, Expression right) {
    boolean both = Types.mayBeAbsent(left.type()) && Types.mayBeAbsent(right.type());
    if (both && !(Types.isCollection(left.type()) && Types.isCollection(right.type()))) {
      report(
          node,
          CheckCode.BOTH_MAY_BE_ABSENT,
          "both sides may be absent, and two absences are no equality",
          "ask 'is present' of one side first, or give it a default with '??'");
    }
  }

  private static Expression widened(Expression operand, Expression other) {
    return Types.needsWidening(operand.type(), other.type())
        ? new Expression.Widen(operand, ScalarType.FLOAT, operand.span())
        : operand;
  }

  Expression order(Binary node, Scope scope) {
    ExpressionChecker.Operands both = expressions.operands(node.left(), node.right(), scope);
    Expression left = widened(both.left(), both.right());
    Expression right = widened(both.right(), left);
    if (!both.areErroneous()) {
      Type a = OptionalType.unwrap(left.type());
      Type b = OptionalType.unwrap(right.type());
      boolean texts = Types.isText(a) && Types.isText(b);
      boolean ordered = a.equals(b) && a instanceof ScalarType scalar && scalar.isOrdered();
      boolean absent = Types.isErroneous(a) || Types.isErroneous(b);
      if (texts || ordered || absent) {
        left = expressions.present(left);
        right = expressions.present(right);
      } else {
        report(
            node,
            CheckCode.OPERAND_TYPES,
            "there is no order between '" + a + "' and '" + b + "'",
            "");
      }
    }
    return new Expression.Comparison(
        operator(node.operator()), left, right, ScalarType.BOOL, node.span());
  }

  private static OrderOperator operator(BinaryOperator operator) {
    return switch (operator) {
      case LESS -> OrderOperator.LESS;
      case LESS_OR_EQUAL -> OrderOperator.LESS_OR_EQUAL;
      case GREATER -> OrderOperator.GREATER;
      case GREATER_OR_EQUAL -> OrderOperator.GREATER_OR_EQUAL;
      default -> throw new IllegalArgumentException(operator + " is no order");
    };
  }

  Expression membership(Binary node, Scope scope) {
    Expression element;
    Expression collection;
    if (LiteralForms.adapts(node.right())) {
      element = expressions.check(node.left(), scope);
      collection = expressions.check(node.right(), scope, collectionOf(node, element));
    } else {
      collection = expressions.check(node.right(), scope);
      element = expressions.check(node.left(), scope, elementOf(collection));
    }
    if (!Erroneous.is(element) && !Erroneous.is(collection)) {
      checkMembership(node, element, collection);
    }
    return new Expression.Membership(
        node.operator() == BinaryOperator.NOT_IN,
        element,
        collection,
        ScalarType.BOOL,
        node.span());
  }

  private static Optional<Type> collectionOf(Binary node, Expression element) {
    Type present = OptionalType.unwrap(element.type());
    if (Types.isErroneous(present)) {
      return Optional.empty();
    }
    boolean list = node.right() instanceof dev.bylaw.dsl.syntax.Expression.ListLiteral;
    return Optional.of(list ? new ListType(present) : new SetType(present));
  }

  private static Optional<Type> elementOf(Expression collection) {
    return OptionalType.unwrap(collection.type()) instanceof MapType
        ? Optional.of(ScalarType.STRING)
        : Types.element(collection.type());
  }

  private void checkMembership(Binary node, Expression element, Expression collection) {
    Type type = OptionalType.unwrap(collection.type());
    Optional<Type> wanted = elementOf(collection);
    if (wanted.isEmpty()) {
      boolean json = Types.isJson(type);
      surroundings
          .reporter()
          .report(
              json ? CheckCode.JSON_NOT_NARROWED : CheckCode.NOT_A_COLLECTION,
              node.right().span(),
              "'" + type + "' has no elements to search",
              notSearchable(type, json));
    } else if (!Types.comparable(element.type(), wanted.get())) {
      report(
          node,
          CheckCode.DIFFERENT_TYPES,
          "'" + OptionalType.unwrap(element.type()) + "' is never an element of '" + type + "'",
          "");
    } else {
      checkValues(node, element, wanted.get());
    }
  }

  private static String notSearchable(Type type, boolean json) {
    if (json) {
      return "ask what it is with 'is' first";
    }
    return Types.isText(type) ? "search a text with '.contains(…)'" : "";
  }

  /** A constant set that is searched for the value of an enumeration holds only its values. */
  private void checkValues(Binary node, Expression element, Type wanted) {
    List<String> known = Types.literals(element.type());
    if (!Types.isEnumeration(element.type()) || !Types.isEnumeration(wanted)) {
      return;
    }
    for (String each : Types.literals(wanted)) {
      if (known.size() > 1 && !known.contains(each)) {
        surroundings
            .reporter()
            .report(
                CheckCode.UNKNOWN_LITERAL,
                node.right().span(),
                "'" + each + "' is none of the values",
                LiteralChecker.hint(each, known));
      }
    }
  }

  private void report(Binary node, CheckCode code, String message, String hint) {
    surroundings.reporter().report(code, node.operatorSpan(), message, hint);
  }
}
