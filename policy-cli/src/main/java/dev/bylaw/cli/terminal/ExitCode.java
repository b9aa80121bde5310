package dev.bylaw.cli.terminal;

/** The exit codes of every command. */
public enum ExitCode {
  /** The work is done, and nothing refuses. */
  OK(0),
  /** The work is done, and something refuses: a finding, a failed test. */
  REFUSED(1),
  /** The command could not do its work; the reason is on standard error. */
  FAILED(2);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /**
   * Returns what the process ends with.
   *
   * @return the number
   */
  public int number() {
    return number;
  }
}
