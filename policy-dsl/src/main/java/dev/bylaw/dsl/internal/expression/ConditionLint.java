package dev.bylaw.dsl.internal.expression;

import dev.bylaw.dsl.internal.flow.ConstantConditions;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.report.Reporter;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.source.Span;
import java.util.Optional;

/** Warns of conditions that decide nothing, and of what they keep from being reached. */
public final class ConditionLint {
  private final Reporter reporter;

  /** Makes a lint for the conditions of a file. */
  public ConditionLint(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Looks at a condition without branches. */
  public void check(Expression condition, Span span) {
    ConstantConditions.value(condition)
        .ifPresent(value -> reporter.report(
            CheckCode.CONSTANT_CONDITION, span, "this condition is always " + value));
  }

  /** Looks at a condition with branches. */
  public void check(Expression condition, Span span, Span whenTrue, Optional<Span> whenFalse) {
    Optional<Boolean> value = ConstantConditions.value(condition);
    if (value.isEmpty()) {
      return;
    }
    Optional<Span> dead = value.get() ? whenFalse : Optional.of(whenTrue);
    if (dead.isPresent()) {
      reporter.report(
          CheckCode.UNREACHABLE,
          dead.get(),
          "this branch is never reached: the condition is always " + value.get());
    } else {
      check(condition, span);
    }
  }
}
