package dev.bylaw.dsl.internal.expression;

import dev.bylaw.dsl.internal.flow.Conditions;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.internal.typing.UnionAlternatives;
import dev.bylaw.dsl.syntax.BinaryOperator;
import dev.bylaw.dsl.syntax.Expression.Binary;
import dev.bylaw.dsl.syntax.Expression.Conditional;
import dev.bylaw.dsl.syntax.Expression.Negate;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.source.Span;
import dev.bylaw.type.Assignability;
import dev.bylaw.type.ListType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Optional;

/** Operators that choose or join values; the others are passed on. */
final class OperatorChecker {
  private final ExpressionChecker expressions;
  private final ComparisonChecker comparisons;
  private final TextOperators texts;
  private final ArithmeticChecker arithmetic;
  private final Surroundings surroundings;

  OperatorChecker(ExpressionChecker expressions, Surroundings surroundings) {
    this.expressions = expressions;
    this.comparisons = new ComparisonChecker(expressions, surroundings);
    this.texts = new TextOperators(expressions, surroundings);
    this.arithmetic = new ArithmeticChecker(expressions, surroundings);
    this.surroundings = surroundings;
  }

  Expression binary(Binary node, Scope scope, Optional<Type> expected) {
    Scope plain = scope.outsideMessage();
    return switch (node.operator()) {
      case OR, AND -> logical(node, plain);
      case EQUAL, NOT_EQUAL -> comparisons.equality(node, plain);
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> comparisons.order(node, plain);
      case IN, NOT_IN -> comparisons.membership(node, plain);
      case MATCHES -> texts.matches(node, plain);
      case LIKE -> texts.like(node, plain);
      case WITHIN -> texts.within(node, plain);
      case COALESCE -> coalesce(node, scope, expected);
      case CONCATENATE -> concatenate(node, scope, expected);
      case ADD, SUBTRACT, MULTIPLY, DIVIDE -> arithmetic.binary(node, plain);
    };
  }

  Expression negate(Negate node, Scope scope, Optional<Type> expected) {
    return arithmetic.negate(node, scope, expected);
  }

  private Expression logical(Binary node, Scope scope) {
    boolean conjunction = node.operator() == BinaryOperator.AND;
    Expression left = expressions.condition(node.left(), scope);
    Scope behind = scope.knowing(Conditions.when(conjunction, left));
    Expression right = expressions.condition(node.right(), behind);
    return new Expression.Logical(conjunction, left, right, ScalarType.BOOL, node.span());
  }

  private Expression coalesce(Binary node, Scope scope, Optional<Type> expected) {
    Expression left = expressions.check(node.left(), scope, expected);
    Type present = OptionalType.unwrap(left.type());
    Optional<Type> wanted = Types.isErroneous(present) ? expected : Optional.of(present);
    Expression right = expressions.check(node.right(), scope, wanted);
    if (Erroneous.is(left) || Erroneous.is(right)) {
      return Erroneous.at(node.span());
    }
    Type fallback = right.type();
    if (Types.needsWidening(fallback, present)) {
      right = new Expression.Widen(right, ScalarType.FLOAT, right.span());
      fallback = ScalarType.FLOAT;
    }
    Type type = Types.join(List.of(present, fallback));
    boolean related = Assignability.isAssignable(OptionalType.unwrap(fallback), present)
        || (Assignability.isAssignable(present, OptionalType.unwrap(fallback))
            && !Types.needsWidening(present, fallback));
    if (!related) {
      surroundings
          .reporter()
          .report(
              CheckCode.TYPE_MISMATCH,
              node.right().span(),
              "the default of '" + present + "' is '" + OptionalType.unwrap(fallback) + "'");
      return Erroneous.at(node.span());
    }
    warnIfNeverAbsent(left, node);
    return new Expression.Coalesce(left, right, type, node.span());
  }

  private void warnIfNeverAbsent(Expression left, Binary node) {
    if (!Types.mayBeAbsent(left.type())) {
      surroundings
          .reporter()
          .report(
              CheckCode.CONSTANT_CONDITION,
              node.operatorSpan(),
              "what stands before '??' is never absent",
              "remove the default");
    }
  }

  Expression conditional(Conditional node, Scope scope, Optional<Type> expected) {
    Expression condition = expressions.condition(node.condition(), scope.outsideMessage());
    new ConditionLint(surroundings.reporter())
        .check(
            condition,
            node.condition().span(),
            node.whenTrue().span(),
            Optional.of(node.whenFalse().span()));
    Scope holds = scope.knowing(Conditions.when(true, condition));
    Scope fails = scope.knowing(Conditions.when(false, condition));
    Expression whenTrue = expressions.check(node.whenTrue(), holds, expected);
    Optional<Type> wanted = expected.isPresent()
        ? expected
        : Optional.of(OptionalType.unwrap(whenTrue.type()))
            .filter(type -> !Types.isErroneous(type));
    Expression whenFalse = expressions.check(node.whenFalse(), fails, wanted);
    if (Erroneous.is(whenTrue) || Erroneous.is(whenFalse)) {
      return Erroneous.at(node.span());
    }
    if (Types.needsWidening(whenTrue.type(), whenFalse.type())) {
      whenTrue = new Expression.Widen(whenTrue, ScalarType.FLOAT, whenTrue.span());
    } else if (Types.needsWidening(whenFalse.type(), whenTrue.type())) {
      whenFalse = new Expression.Widen(whenFalse, ScalarType.FLOAT, whenFalse.span());
    }
    Type type = Types.join(List.of(whenTrue.type(), whenFalse.type()));
    if (clashes(type, node.span())) {
      return Erroneous.at(node.span());
    }
    return new Expression.Conditional(condition, whenTrue, whenFalse, type, node.span());
  }

  private boolean clashes(Type type, Span span) {
    Optional<UnionAlternatives.Clash> clash = UnionAlternatives.clash(type);
    clash.ifPresent(each -> surroundings
        .reporter()
        .report(
            CheckCode.INDISTINGUISHABLE_UNION,
            span,
            "the branches have different types that nothing tells apart: '" + each.first()
                + "' and '" + each.second() + "'"));
    return clash.isPresent();
  }

  private Expression concatenate(Binary node, Scope scope, Optional<Type> expected) {
    Expression left;
    Expression right;
    if (expected.isPresent()) {
      left = expressions.check(node.left(), scope, expected);
      right = expressions.check(node.right(), scope, expected);
    } else {
      ExpressionChecker.Operands both = expressions.operands(node.left(), node.right(), scope);
      left = both.left();
      right = both.right();
    }
    if (Erroneous.is(left) || Erroneous.is(right)) {
      return Erroneous.at(node.span());
    }
    Type a = OptionalType.unwrap(left.type());
    Type b = OptionalType.unwrap(right.type());
    if (Types.isText(a) && Types.isText(b)) {
      left = expressions.present(left);
      right = expressions.present(right);
      return Erroneous.is(left) || Erroneous.is(right)
          ? Erroneous.at(node.span())
          : new Expression.Concatenate(left, right, ScalarType.STRING, node.span());
    }
    boolean lists = a instanceof ListType && b instanceof ListType;
    boolean sets = a instanceof SetType && b instanceof SetType;
    if (!lists && !sets) {
      surroundings
          .reporter()
          .report(
              CheckCode.OPERAND_TYPES,
              node.operatorSpan(),
              "'++' joins two lists, two sets or two strings, not '" + a + "' and '" + b + "'");
      return Erroneous.at(node.span());
    }
    Type element = Types.join(List.of(
        Types.element(a).orElse(NothingType.NOTHING),
        Types.element(b).orElse(NothingType.NOTHING)));
    if (clashes(element, node.span())) {
      return Erroneous.at(node.span());
    }
    return new Expression.Concatenate(
        left, right, lists ? new ListType(element) : new SetType(element), node.span());
  }
}
