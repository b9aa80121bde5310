package dev.bylaw.internal.binary;

/** Bytes that are no program of this version, or one that must not be run. */
public final class RefusedProgramException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedProgramException(String reason) {
    super("not a valid compiled policy: " + reason);
  }

  RefusedProgramException(String reason, Throwable cause) {
    super("not a valid compiled policy: " + reason, cause);
  }
}
