package dev.bylaw.cli.input;

/** An input that cannot be read; the message continues a sentence that begins with its name. */
public final class UnreadableInputException extends Exception {
  UnreadableInputException(String message) {
    super(message);
  }
}
