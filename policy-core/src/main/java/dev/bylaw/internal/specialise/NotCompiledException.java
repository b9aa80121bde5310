package dev.bylaw.internal.specialise;

/** A rule holds something that is not compiled: it stays with the interpreter. */
public final class NotCompiledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes it.
   *
   * @param construct what is not compiled
   */
  public NotCompiledException(String construct) {
    super(construct, null, false, false);
  }
}
