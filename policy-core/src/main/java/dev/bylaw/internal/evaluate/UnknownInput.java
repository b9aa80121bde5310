package dev.bylaw.internal.evaluate;

/** Ends a rule that reads what is unknown: it is not evaluated. */
final class UnknownInput extends RuntimeException {
  private final String needs;

  UnknownInput(String needs) {
    super(needs, null, false, false);
    this.needs = needs;
  }

  String needs() {
    return needs;
  }
}
