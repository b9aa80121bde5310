package dev.bylaw.cli;

import dev.bylaw.cli.check.CheckCommand;
import dev.bylaw.cli.compile.CompileCommand;
import dev.bylaw.cli.explain.ExplainCommand;
import dev.bylaw.cli.fmt.FmtCommand;
import dev.bylaw.cli.rules.RulesCommand;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.cli.test.TestCommand;
import dev.bylaw.cli.version.ProductVersion;
import dev.bylaw.cli.version.VersionCommand;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code bylaw} command with its subcommands. */
@Command(
    name = "bylaw",
    description = "Checks Kubernetes objects with policies written in Bylaw.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = BylawCommand.Version.class)
public final class BylawCommand implements Runnable {
  @Spec
  private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields that it injects
  private BylawCommand() {}

  /**
   * Runs a command line.
   *
   * @param terminal where it reads and writes
   * @param arguments the command line
   * @return the exit code
   */
  public static int run(Terminal terminal, String... arguments) {
    CommandLine line = new CommandLine(new BylawCommand())
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new TestCommand(terminal))
        .addSubcommand(new RulesCommand(terminal))
        .addSubcommand(new ExplainCommand(terminal))
        .addSubcommand(new CompileCommand(terminal))
        .addSubcommand(new FmtCommand(terminal))
        .addSubcommand(new VersionCommand(terminal))
        .setOut(writer(terminal.output()))
        .setErr(writer(terminal.errors()))
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(
            terminal.style() == Style.COLOURED ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((e, ignored) -> misused(e, terminal));
    line.setExecutionExceptionHandler((e, ignored, parsed) -> failed(e, terminal));
    return line.execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int misused(ParameterException e, Terminal terminal) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = String.valueOf(e.getMessage());
    terminal.fail(message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1));
    CommandLine.UnmatchedArgumentException.printSuggestions(
        e, new PrintWriter(writer(terminal.errors()), true));
    terminal.errors().println("Try '" + Printable.line(name) + " --help'.");
    return ExitCode.FAILED.number();
  }

  private static int failed(Exception e, Terminal terminal) {
    terminal.fail("internal error, please report it: " + e);
    e.printStackTrace(terminal.errors());
    return ExitCode.FAILED.number();
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** Reads the version only when it is asked for. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"bylaw " + ProductVersion.read()};
    }
  }
}
