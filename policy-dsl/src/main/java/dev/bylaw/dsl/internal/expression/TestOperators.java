package dev.bylaw.dsl.internal.expression;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.typing.Erroneous;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.internal.typing.UnionAlternatives;
import dev.bylaw.dsl.syntax.Expression.PresenceTest;
import dev.bylaw.dsl.syntax.Expression.TypeTest;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.Assignability;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;

/** {@code is present}, {@code is absent} and {@code is T}. */
final class TestOperators {
  private final ExpressionChecker expressions;
  private final Surroundings surroundings;

  TestOperators(ExpressionChecker expressions, Surroundings surroundings) {
    this.expressions = expressions;
    this.surroundings = surroundings;
  }

  Expression presence(PresenceTest node, Scope scope) {
    Expression operand = expressions.check(node.operand(), scope);
    // A required field may be missing all the same, and this is how to ask (L1).
    boolean read = operand instanceof Expression.ReadField;
    if (!Erroneous.is(operand) && !Types.mayBeAbsent(operand.type()) && !read) {
      surroundings
          .reporter()
          .report(
              CheckCode.CONSTANT_CONDITION, node.span(), "this is never absent", "remove the test");
    }
    return new Expression.Presence(node.present(), operand, ScalarType.BOOL, node.span());
  }

  Expression type(TypeTest node, Scope scope) {
    Expression operand = expressions.check(node.operand(), scope);
    Type tested = surroundings.types().resolve(node.tested());
    surroundings.symbols().runDeferred();
    if (Erroneous.is(operand) || Types.isErroneous(tested)) {
      return new Expression.TypeTest(operand, tested, ScalarType.BOOL, node.span());
    }
    if (Types.mayBeAbsent(tested)) {
      report(
          node,
          CheckCode.MISPLACED_OPTIONAL,
          "'is' asks for a type of present values",
          "write '" + OptionalType.unwrap(tested) + "'");
      tested = OptionalType.unwrap(tested);
    }
    // The last of a chain of tests holds by what those before it exclude; that is no mistake.
    boolean lastOfChain = operand instanceof Expression.Narrow
        && Assignability.isAssignable(OptionalType.unwrap(operand.type()), tested);
    Type decided =
        lastOfChain ? OptionalType.unwrap(operand.type()) : decidable(node, operand.type(), tested);
    return new Expression.TypeTest(operand, decided, ScalarType.BOOL, node.span());
  }

  /** The alternatives that are asked for, or the type itself on free-form JSON. */
  private Type decidable(TypeTest node, Type operand, Type tested) {
    List<Type> alternatives = Types.alternatives(operand);
    if (Types.isJson(operand)) {
      if (Types.contains(tested, ScalarType.REGEX::equals)) {
        report(
            node,
            CheckCode.REGEX_FROM_INPUT,
            "'" + tested + "' has a regex, which cannot come from the input",
            "");
      }
      return tested;
    }
    if (isAnyObject(operand)
        && tested instanceof RecordType record
        && record.kind().isPresent()) {
      return tested;
    }
    List<Type> chosen = alternatives.stream()
        .filter(
            each -> Assignability.isAssignable(each, tested) && !Types.needsWidening(each, tested))
        .toList();
    if (chosen.isEmpty()) {
      report(
          node,
          CheckCode.IMPOSSIBLE_TYPE_TEST,
          "'" + OptionalType.unwrap(operand) + "' is never '" + tested + "'",
          Suggestion.hint(
              tested.toString(), alternatives.stream().map(Type::toString).toList()));
      return tested;
    }
    if (chosen.size() == alternatives.size()) {
      report(
          node,
          CheckCode.IMPOSSIBLE_TYPE_TEST,
          "'" + OptionalType.unwrap(operand) + "' is always '" + tested + "'",
          Types.mayBeAbsent(operand) ? "ask 'is present'" : "remove the test");
      return tested;
    }
    checkToldApart(node, alternatives, chosen);
    return UnionType.of(chosen);
  }

  private boolean isAnyObject(Type operand) {
    return surroundings
        .symbols()
        .binding()
        .anyObject()
        .filter(OptionalType.unwrap(operand)::equals)
        .isPresent();
  }

  private void checkToldApart(TypeTest node, List<Type> alternatives, List<Type> chosen) {
    for (Type other : alternatives) {
      for (Type each : chosen) {
        if (!chosen.contains(other) && !UnionAlternatives.toldApart(each, other)) {
          report(
              node,
              CheckCode.INDISTINGUISHABLE_UNION,
              "nothing tells '" + each + "' from '" + other + "'",
              "");
          return;
        }
      }
    }
  }

  private void report(TypeTest node, CheckCode code, String message, String hint) {
    surroundings.reporter().report(code, node.tested().span(), message, hint);
  }
}
