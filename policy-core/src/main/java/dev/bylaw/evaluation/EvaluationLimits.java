package dev.bylaw.evaluation;

import java.time.Duration;

/**
 * What one decision may cost. Beyond a limit the rule ends with an error, which acts as its action
 * does.
 *
 * @param steps the steps of one rule on one object
 * @param deadline the time of one decision; it is looked at every few hundred steps
 * @param valueElements the elements of one computed list, set or map
 * @param valueText the UTF-16 units of one computed string
 */
public record EvaluationLimits(long steps, Duration deadline, int valueElements, int valueText) {
  /** Ten million steps, five seconds, a million elements, a million units of text. */
  public static final EvaluationLimits DEFAULT =
      new EvaluationLimits(10_000_000, Duration.ofSeconds(5), 1_000_000, 1_000_000);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public EvaluationLimits {
    if (steps < 0 || deadline.isNegative() || valueElements < 0 || valueText < 0) {
      throw new IllegalArgumentException("a limit must not be negative");
    }
  }
}
