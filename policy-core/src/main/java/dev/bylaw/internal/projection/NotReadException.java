package dev.bylaw.internal.projection;

/**
 * A part of a document is asked for that its reader did not keep: a fault of the engine, never of
 * the input, and never to be taken for absence (safety.md, A2).
 */
public final class NotReadException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  NotReadException(String part) {
    this.reason =
        "'" + part + "' was not read from the document; what one policy set reads is for it alone";
  }

  /** Returns what is wrong, as decisions report it. */
  public String reason() {
    return reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
