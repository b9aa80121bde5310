package dev.bylaw.cli;

import dev.bylaw.cli.terminal.Terminal;

/** Where the process begins. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    Terminal terminal = SystemTerminal.open(System.getenv());
    int code = BylawCommand.run(terminal, arguments);
    terminal.output().flush();
    terminal.errors().flush();
    System.exit(code);
  }
}
