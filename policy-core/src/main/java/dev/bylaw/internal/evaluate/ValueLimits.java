package dev.bylaw.internal.evaluate;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.TextSink;

/** How large computed values may become. */
final class ValueLimits {
  private ValueLimits() {}

  /**
   * Checks the size of a collection.
   *
   * @throws EvaluationFailure if it is above the limit
   */
  static void checkElements(int size, Environment environment) {
    int limit = environment.limits().valueElements();
    if (size > limit) {
      throw new EvaluationFailure(
          ErrorCode.VALUE_TOO_LARGE,
          "a collection of more than " + limit + " elements",
          Origin.NONE);
    }
  }

  /** Makes a sink for a text that becomes a value. */
  static TextSink text(Interpreter interpreter) {
    return TextSink.forValue(
        interpreter.meter(), interpreter.environment().limits().valueText());
  }
}
