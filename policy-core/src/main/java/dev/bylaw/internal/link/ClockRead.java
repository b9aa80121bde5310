package dev.bylaw.internal.link;

/** Ends an evaluation at link time that depends on the clock: it is done at each decision. */
final class ClockRead extends RuntimeException {
  private static final long serialVersionUID = 1;

  ClockRead() {
    super("the clock is read", null, false, false);
  }
}
