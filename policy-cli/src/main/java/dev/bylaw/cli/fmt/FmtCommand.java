package dev.bylaw.cli.fmt;

import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bylaw fmt}. */
@Command(
    name = "fmt",
    description = "Brings policies into their canonical form. Comments stay; a file that does not "
        + "parse is left alone.",
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 everything is formatted now, 1 with --check or --diff something is not,",
      "2 a file does not parse, or cannot be read or written."
    })
public final class FmtCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Policy files, folders whose .bylaw files are formatted, or - to format "
          + "standard input and write the result to standard output.")
  private List<String> paths = List.of();

  @Option(names = "--check", description = "Write nothing; list the files that are not formatted.")
  private boolean check;

  @Option(names = "--diff", description = "Write nothing; show what would change.")
  private boolean diff;

  /**
   * Makes the command.
   *
   * @param terminal where it reads and writes
   */
  public FmtCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (paths.contains(STANDARD_INPUT) && paths.size() > 1) {
      terminal.fail("- stands for standard input and is given alone");
      return ExitCode.FAILED.number();
    }
    Destination destination =
        check || diff ? Destination.shown(terminal, diff) : Destination.written(terminal);
    return new FormatRun(terminal, destination).run(paths).number();
  }
}
