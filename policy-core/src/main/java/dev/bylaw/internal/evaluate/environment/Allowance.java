package dev.bylaw.internal.evaluate.environment;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.TextSink;

/**
 * What an operation may cost, and how large the values may become that it makes.
 *
 * @param meter counts what it costs
 * @param limits the sizes
 */
public record Allowance(Meter meter, EvaluationLimits limits) {
  /** Makes a sink for a text that becomes a value. */
  public TextSink textSink() {
    return TextSink.forValue(meter, limits.valueText());
  }

  /**
   * Checks the size of a computed collection.
   *
   * @throws EvaluationFailure if it is above the limit
   */
  public void checkElements(int size) {
    if (size > limits.valueElements()) {
      throw new EvaluationFailure(
          ErrorCode.VALUE_TOO_LARGE,
          "a collection of more than " + limits.valueElements() + " elements",
          Origin.NONE);
    }
  }
}
