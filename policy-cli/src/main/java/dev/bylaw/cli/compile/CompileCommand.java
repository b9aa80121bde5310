package dev.bylaw.cli.compile;

import dev.bylaw.cli.policies.PolicyCompiler;
import dev.bylaw.cli.policies.PolicySources;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.report.Numbers;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code bylaw compile}. */
@Command(
    name = "compile",
    description = "Compiles policies and says everything that is wrong with them.",
    sortOptions = false)
public final class CompileCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Policy files, or folders whose .bylaw files are read.")
  private List<String> paths = List.of();

  /**
   * Makes the command.
   *
   * @param terminal where it reads and writes
   */
  public CompileCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      Library library = PolicyCompiler.compile(
          PolicySources.read(paths, terminal), KubernetesRules.library(), terminal);
      terminal
          .output()
          .println(Numbers.of(library.rules().size(), "rule") + " in "
              + Numbers.of(library.packages().size(), "package") + " compiled");
      return ExitCode.OK.number();
    } catch (UnusablePoliciesException e) {
      e.report(terminal);
      return ExitCode.FAILED.number();
    }
  }
}
