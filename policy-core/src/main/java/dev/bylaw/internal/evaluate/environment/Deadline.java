package dev.bylaw.internal.evaluate.environment;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import java.time.Duration;

/** When a decision must be made. */
public final class Deadline {
  /** Never passes. */
  public static final Deadline NONE = new Deadline(Duration.ofSeconds(Long.MAX_VALUE), 0);

  private final Duration allowed;
  private final long start;

  private Deadline(Duration allowed, long start) {
    this.allowed = allowed;
    this.start = start;
  }

  /** Makes a deadline that begins now. */
  public static Deadline in(Duration allowed) {
    return new Deadline(allowed, System.nanoTime());
  }

  /** Returns the time that is left; negative if there is none. */
  public Duration remaining() {
    return allowed.minusNanos(System.nanoTime() - start);
  }

  /**
   * Looks at the clock.
   *
   * @throws EvaluationFailure if the deadline has passed
   */
  public void check() {
    if (remaining().isNegative()) {
      throw passed();
    }
  }

  EvaluationFailure passed() {
    return new EvaluationFailure(
        ErrorCode.DEADLINE_PASSED,
        "the decision took more than " + allowed.toMillis() + " ms",
        Origin.NONE);
  }
}
