package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Segment;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.plan.ValueKind;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.OptionalType;
import java.util.List;

/** What decides which operand counts. */
final class LogicTerms {
  private final ExpressionSpecialiser specialiser;

  LogicTerms(ExpressionSpecialiser specialiser) {
    this.specialiser = specialiser;
  }

  /** An operand that is not evaluated is not specialised either. */
  Term logical(Expression.Logical logical) {
    Test left = specialiser.test(logical.left());
    if (left instanceof Test.Constant constant && constant.value() != logical.conjunction()) {
      return left;
    }
    Test right = specialiser.test(logical.right());
    return logical.conjunction() ? Test.all(left, right) : Test.any(List.of(left, right));
  }

  Term coalesce(Expression.Coalesce coalesce) {
    Term left = specialiser.term(coalesce.left());
    if (left instanceof Operand.Constant constant && !constant.value().isPresent()) {
      return specialiser.term(coalesce.right());
    }
    if (!(left instanceof Operand operand) || !operand.mayBeAbsent()) {
      return left;
    }
    if (ValueKind.of(operand.type()).isCollection()) {
      throw new NotCompiledException("'??' on a list or map");
    }
    return new Operand.Coalesce(operand, specialiser.operand(coalesce.right()));
  }

  Term conditional(Expression.Conditional conditional) {
    Test condition = specialiser.test(conditional.condition());
    if (condition instanceof Test.Constant constant) {
      return specialiser.term(constant.value() ? conditional.whenTrue() : conditional.whenFalse());
    }
    Term whenTrue = specialiser.term(conditional.whenTrue());
    Term whenFalse = specialiser.term(conditional.whenFalse());
    if (whenTrue instanceof Sequence || whenFalse instanceof Sequence) {
      return sequence(
          condition,
          specialiser.lists().sequence(whenTrue, conditional.whenTrue().type()),
          specialiser.lists().sequence(whenFalse, conditional.whenFalse().type()));
    }
    if (whenTrue instanceof Test a && whenFalse instanceof Test b) {
      return new Test.Choice(condition, a, b);
    }
    return new Operand.Choice(
        condition,
        ExpressionSpecialiser.operand(whenTrue, conditional.type()),
        ExpressionSpecialiser.operand(whenFalse, conditional.type()),
        OptionalType.unwrap(conditional.type()));
  }

  private static Sequence sequence(Test condition, Sequence whenTrue, Sequence whenFalse) {
    if (!whenTrue.first().isEmpty() || !whenFalse.first().isEmpty()) {
      throw new NotCompiledException("a choice between lists of functions");
    }
    return new Sequence(
        List.of(),
        List.of(new Segment.When(condition, whenTrue.segments(), whenFalse.segments())),
        whenTrue.distinct() || whenFalse.distinct(),
        whenTrue.element());
  }

  Term presence(Expression.Presence presence) {
    Term term = specialiser.term(presence.operand());
    if (term instanceof Operand operand) {
      boolean exact = operand.mayBeAbsent();
      Test present =
          exact ? new Test.Present(operand) : new Test.After(List.of(operand), Test.TRUE);
      return presence.present() ? present : Test.not(present);
    }
    return new Test.After(List.of(term), Test.of(presence.present()));
  }
}
