package dev.bylaw.cli.test;

import dev.bylaw.cli.policies.PolicyCompiler;
import dev.bylaw.cli.policies.PolicySources;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.dsl.testing.TestRunner;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bylaw test}. */
@Command(
    name = "test",
    description = "Runs the tests that stand in policies.",
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 all tests pass, 1 a test fails, 2 the policies do not compile or no test was"
          + " run.",
    })
public final class TestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Policy files, or folders whose .bylaw files are read.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--select",
      paramLabel = "GLOB",
      description = "Run only tests whose name, or that of a rule of their package, matches.")
  private Optional<String> select = Optional.empty();

  /**
   * Makes the command.
   *
   * @param terminal where it reads and writes
   */
  public TestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      List<SourceText> sources = PolicySources.read(paths, terminal);
      Library bundled = KubernetesRules.library();
      Library tested = PolicyCompiler.compile(sources, bundled, terminal);
      TestReport report =
          new TestRunner(tested, List.of(bundled)).run(select, terminal.workingDirectory());
      Map<String, SourceText> byName = sources.stream()
          .collect(Collectors.toMap(SourceText::name, each -> each, (first, again) -> first));
      new TestText(terminal.output(), terminal.style(), byName).write(report);
      return exitCode(report).number();
    } catch (UnusablePoliciesException e) {
      e.report(terminal);
      return ExitCode.FAILED.number();
    }
  }

  private ExitCode exitCode(TestReport report) {
    if (report.results().isEmpty()) {
      terminal.output().flush();
      terminal.fail(select
          .map(pattern -> "no test was run: none matches '" + pattern + "'")
          .orElse("no test was run: there is none in " + String.join(", ", paths)));
      return ExitCode.FAILED;
    }
    return report.failed() > 0 ? ExitCode.REFUSED : ExitCode.OK;
  }
}
