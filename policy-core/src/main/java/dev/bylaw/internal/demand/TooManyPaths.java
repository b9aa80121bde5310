package dev.bylaw.internal.demand;

/** Ends an analysis that would take too long; the documents are then read whole. */
final class TooManyPaths extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooManyPaths() {
    super("too many paths", null, false, false);
  }
}
