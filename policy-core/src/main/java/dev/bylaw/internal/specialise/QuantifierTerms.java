package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Binding;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Segment;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.AbsentValue;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code any} and {@code all}. Over constants they become the condition with each of them, over
 * pieces of a list the condition of one piece or another.
 */
final class QuantifierTerms {
  /** Most of them become one set; what is left must not make the rule too large. */
  private static final int MOST_CONSTANTS = 1_000;

  private static final int MOST_TESTS = 100;

  private final ExpressionSpecialiser specialiser;

  QuantifierTerms(ExpressionSpecialiser specialiser) {
    this.specialiser = specialiser;
  }

  Term quantify(Expression.Quantifier quantifier) {
    Sequence source = specialiser.sequence(quantifier.binder().source());
    if (source.distinct()) {
      throw new NotCompiledException("'any' and 'all' over a set that is made");
    }
    if (source.segments().size() > MOST_CONSTANTS) {
      throw new NotCompiledException("'any' and 'all' over a long list of constants");
    }
    Test some = some(source.segments(), quantifier, source);
    Test exact =
        source.isLazy() || isConstant(source) ? some : new Test.After(List.of(source), some);
    return quantifier.universal() ? Test.not(exact) : exact;
  }

  private static boolean isConstant(Sequence source) {
    return source.first().isEmpty()
        && source.segments().stream()
            .allMatch(each -> each instanceof Segment.Single single
                && single.value() instanceof Operand.Constant);
  }

  private Test some(List<Segment> segments, Expression.Quantifier quantifier, Sequence source) {
    List<Test> tests = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      tests.add(some(segments.get(i), quantifier, source));
    }
    Test any = Test.any(tests);
    if (any instanceof Test.Logical logical && logical.tests().size() > MOST_TESTS) {
      throw new NotCompiledException("'any' and 'all' over a long list of conditions");
    }
    return any;
  }

  private Test some(Segment segment, Expression.Quantifier quantifier, Sequence source) {
    Binder binder = quantifier.binder();
    if (segment instanceof Segment.Single single) {
      return single(single.value(), quantifier);
    }
    if (segment instanceof Segment.Nested nested) {
      Test inner = Test.all(nested.where(), some(nested.inner(), quantifier, source));
      return Test.any(nested.sources().stream()
          .<Test>map(each -> new Test.Some(nested.binding(), each, inner))
          .toList());
    }
    if (segment instanceof Segment.When when) {
      return new Test.Choice(
          when.condition(),
          some(when.whenTrue(), quantifier, source),
          some(when.whenFalse(), quantifier, source));
    }
    Sequence part = new Sequence(List.of(), List.of(segment), false, source.element());
    if (binder.keySlot().isPresent() && source.segments().size() > 1) {
      throw new NotCompiledException("the index of an element of several lists");
    }
    return specialiser.variables().walking(() -> {
      Binding binding = specialiser.lists().bind(binder, part);
      return new Test.Some(binding, segment, decides(quantifier));
    });
  }

  private Test single(Operand value, Expression.Quantifier quantifier) {
    Binder binder = quantifier.binder();
    if (binder.keySlot().isPresent()) {
      throw new NotCompiledException("the index of an element of a list that is made");
    }
    if (value instanceof Operand.Constant constant && constant.value() instanceof AbsentValue) {
      return Test.FALSE;
    }
    specialiser.scope().bind(binder.valueSlot(), value);
    Test decides = decides(quantifier);
    return value.mayBeAbsent() ? Test.all(new Test.Present(value), decides) : decides;
  }

  /** Returns whether the element that is bound ends the walk. */
  private Test decides(Expression.Quantifier quantifier) {
    Test where = quantifier.binder().where().map(specialiser::test).orElse(Test.TRUE);
    if (where instanceof Test.Constant constant && !constant.value()) {
      return where;
    }
    Test condition = specialiser.test(quantifier.condition());
    return Test.all(where, quantifier.universal() ? Test.not(condition) : condition);
  }
}
