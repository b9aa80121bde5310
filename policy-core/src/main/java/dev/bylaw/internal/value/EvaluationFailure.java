package dev.bylaw.internal.value;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * Ends an evaluation with an error. It never leaves the evaluator: outside, it is a value of the
 * decision.
 */
public final class EvaluationFailure extends RuntimeException {
  private final ErrorCode code;
  private final transient @Nullable Place place;

  /**
   * Makes a failure.
   *
   * @param code the kind of error
   * @param message what happened, as decisions report it
   * @param origin what it happened to
   */
  public EvaluationFailure(ErrorCode code, String message, Origin origin) {
    super(message, null, false, false);
    this.code = code;
    this.place = origin.place();
  }

  /** Makes a failure of the engine itself. */
  public static EvaluationFailure internal(String message) {
    return new EvaluationFailure(ErrorCode.INTERNAL, message, Origin.NONE);
  }

  /** Returns the kind of error. */
  public ErrorCode code() {
    return code;
  }

  /** Returns what happened. */
  public String reason() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /** Returns where in the object under review it happened, null if nowhere. */
  public @Nullable Place place() {
    return place;
  }
}
