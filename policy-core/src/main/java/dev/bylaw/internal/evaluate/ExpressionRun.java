package dev.bylaw.internal.evaluate;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.evaluate.environment.StepMeter;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.Value;
import org.jspecify.annotations.Nullable;

/** Evaluates one expression outside of any rule: of constants, defaults and tests. */
public final class ExpressionRun {
  private ExpressionRun() {}

  /**
   * Evaluates an expression with a budget of its own.
   *
   * @param frame its slots
   * @throws EvaluationFailure for every error
   */
  public static Value evaluate(
      Expression expression, @Nullable Value[] frame, Environment environment) {
    StepMeter meter = new StepMeter(environment.limits().steps(), environment.deadline());
    try {
      return new Interpreter(environment, meter, frame).evaluate(expression);
    } catch (UnknownInput unknown) {
      throw EvaluationFailure.internal(unknown.needs() + " is not known here");
    } catch (StackOverflowError deep) {
      throw new EvaluationFailure(ErrorCode.INTERNAL, "nested too deeply", Origin.NONE);
    }
  }
}
