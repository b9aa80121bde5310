package dev.bylaw.internal.evaluate.environment;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.Origin;

/**
 * Counts the steps of one rule on one object against its budget, and looks at the deadline. Steps
 * are defined here, by what the interpreter does, and nowhere else:
 *
 * <ul>
 *   <li>one for each expression node that is evaluated, and for each statement that is run;
 *   <li>one for each element that a {@code for}, a quantifier or a comprehension walks, before its
 *       {@code where};
 *   <li>one for each element, entry or field that an expression produces, or looks at beyond its
 *       operands' evaluation: of literals, comprehensions, {@code ++}, {@code in}, equality,
 *       {@code sorted}, {@code join}, {@code keys} and {@code split}; in a set of scalars,
 *       {@code in} looks at one element;
 *   <li>one for each started 64 UTF-16 units of text that an expression produces, searches or
 *       compares.
 * </ul>
 *
 * <p>Evaluating a place, a message or a fix counts like any other expression. The count is the same
 * on every run.
 */
public final class StepMeter implements Meter {
  private static final int TEXT_UNITS_PER_STEP = 64;
  private static final int DEADLINE_INTERVAL_BITS = 8;

  private final long budget;
  private final Deadline deadline;
  private long steps;

  /**
   * Begins to count.
   *
   * @param budget the steps that may be spent
   */
  public StepMeter(long budget, Deadline deadline) {
    this.budget = budget;
    this.deadline = deadline;
  }

  /** Counts an expression or statement. */
  public void step() {
    elements(1);
  }

  @Override
  public void elements(long count) {
    long before = steps;
    steps += count;
    if (steps > budget) {
      throw new EvaluationFailure(
          ErrorCode.BUDGET_EXHAUSTED, "more than " + budget + " steps", Origin.NONE);
    }
    if (before >> DEADLINE_INTERVAL_BITS != steps >> DEADLINE_INTERVAL_BITS) {
      deadline.check();
    }
  }

  @Override
  public void text(long length) {
    elements((length + TEXT_UNITS_PER_STEP - 1) / TEXT_UNITS_PER_STEP);
  }

  /** Returns how many steps were counted. */
  public long steps() {
    return steps;
  }
}
