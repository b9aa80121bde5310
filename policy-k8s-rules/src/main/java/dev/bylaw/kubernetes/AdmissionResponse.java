package dev.bylaw.kubernetes;

import dev.bylaw.decision.Decision;
import java.util.Optional;

/** The answer to an admission review. Immutable and thread-safe. */
public final class AdmissionResponse {
  private final int httpStatus;
  private final byte[] body;
  private final Optional<Decision> decision;

  AdmissionResponse(int httpStatus, byte[] body, Optional<Decision> decision) {
    this.httpStatus = httpStatus;
    this.body = body;
    this.decision = decision;
  }

  /**
   * Returns the status that an HTTP server answers with.
   *
   * @return 200, also where the review is denied; 400 for bytes in which not even a uid was found,
   *     to which there can be no answer that the API server would accept
   */
  public int httpStatus() {
    return httpStatus;
  }

  /**
   * Returns the body that an HTTP server answers with, as {@code application/json}.
   *
   * @return an AdmissionReview with a response, in UTF-8; of status 400, one without uid, which
   *     denies with the reason. A copy, which is the caller's
   */
  public byte[] body() {
    return body.clone();
  }

  /**
   * Returns what was decided, for logs and metrics.
   *
   * @return the decision, at a mutating endpoint that of the object as mended; empty if the review
   *     could not be read
   */
  public Optional<Decision> decision() {
    return decision;
  }
}
