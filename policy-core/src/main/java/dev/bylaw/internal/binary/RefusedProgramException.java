package dev.bylaw.internal.binary;

/** Bytes that are no program of this version, or one that must not be run. */
public final class RefusedProgramException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Refuses bytes, saying why. */
  public RefusedProgramException(String reason) {
    super("not a valid compiled policy: " + reason);
  }

  /** Refuses bytes because of another error. */
  public RefusedProgramException(String reason, Throwable cause) {
    super("not a valid compiled policy: " + reason, cause);
  }

  /** Refuses a package that another program brings already. */
  public static RefusedProgramException packageTwice(String name) {
    return new RefusedProgramException("the package " + name + " is there already");
  }
}
