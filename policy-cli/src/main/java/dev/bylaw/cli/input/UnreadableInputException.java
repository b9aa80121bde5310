package dev.bylaw.cli.input;

/** An input that cannot be read. */
public final class UnreadableInputException extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  /**
   * Makes the exception.
   *
   * @param reason the reason, as it follows the name of the input
   */
  public UnreadableInputException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /**
   * Returns why.
   *
   * @return the rest of a sentence that begins with the input's name
   */
  public String reason() {
    return reason;
  }
}
