package dev.bylaw.internal.bytecode;

/** Ends generated code where something is not as it expects it: the interpreter decides then. */
final class GiveUpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GiveUpException() {
    super("generated code gave up", null, false, false);
  }
}
