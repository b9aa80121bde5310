package dev.bylaw.cli.test;

import dev.bylaw.cli.report.ReportTarget;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.cli.test.mutation.MutationOptions;
import dev.bylaw.cli.test.mutation.MutationRequest;
import dev.bylaw.dsl.testing.TestSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bylaw test}. */
@Command(
    name = "test",
    description = "Runs the tests that stand in policies.",
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 all tests pass, 1 a test fails or coverage is under --fail-under,",
      "2 the policies do not compile, no test was run or a report cannot be written.",
      "With --mutate: 1 the score is under --fail-under-mutation, or a change survives that is not",
      "accepted; 2 a test fails before anything is changed.",
    })
public final class TestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Policy files, or folders whose .bylaw files are read.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--select",
      paramLabel = "GLOB",
      description = "Run only tests whose name matches, or 'package.name'; or the id of a rule:"
          + " then the tests of its package with the matching rules alone. May be repeated.")
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|junit|tap|json[=FILE]",
      description = "How to report results, and where to; may be repeated. Default: text.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--coverage",
      description = "Record what the tests reach of the policies beside them, and report it.")
  private boolean coverage;

  @Option(
      names = "--coverage-format",
      paramLabel = "text|lcov|jacoco|json[=FILE]",
      description = "How to report coverage, and where to; may be repeated. Implies --coverage."
          + " Default: text.")
  private List<String> coverageFormats = new ArrayList<>();

  @Option(
      names = "--fail-under",
      paramLabel = "PERCENT",
      description = "Fail if less of the rules and functions, of the statements or of the outcomes"
          + " of operands is reached, from 0 to 100. Implies --coverage.")
  private Optional<Double> failUnder = Optional.empty();

  @Option(
      names = "--parallel",
      paramLabel = "N",
      description = "How many tests to run at a time; as many as there are processors by default."
          + " Results do not depend on it.")
  private Optional<Integer> parallel = Optional.empty();

  @Mixin
  private MutationOptions mutation = new MutationOptions();

  @Option(
      names = "--watch",
      description = "Stay, and run tests again when a policy or a file changes that they read.")
  private boolean watch;

  /**
   * Makes the command.
   *
   * @param terminal where it reads and writes
   */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields that it injects
  public TestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TestRequest request = request();
    if (watch) {
      return new WatchLoop(request, terminal).run().number();
    }
    TestSession session = new TestSession(request, terminal);
    return session.load().map(session::run).orElse(ExitCode.FAILED).number();
  }

  private TestRequest request() {
    boolean covered = coverage || !coverageFormats.isEmpty() || failUnder.isPresent();
    TestSettings settings =
        TestSettings.DEFAULTS.withSelect(select).withThreads(threads()).withCoverage(covered);
    List<ReportTarget> results = targets("--format", formats, TestFormats.OF_RESULTS);
    List<ReportTarget> coverages = covered
        ? targets("--coverage-format", coverageFormats, TestFormats.OF_COVERAGE)
        : List.of();
    Optional<MutationRequest> changes = changes();
    requireOneOutput(results, coverages, changes);
    return new TestRequest(paths, settings, results, coverages, threshold(), changes);
  }

  private List<ReportTarget> targets(String option, List<String> values, List<String> formats) {
    try {
      return ReportTarget.parse(values, formats);
    } catch (IllegalArgumentException e) {
      throw misused(option + ": " + e.getMessage());
    }
  }

  private Optional<MutationRequest> changes() {
    Optional<MutationRequest> asked;
    try {
      asked = mutation.request();
    } catch (IllegalArgumentException e) {
      throw misused(String.valueOf(e.getMessage()));
    }
    if (asked.isPresent() && watch) {
      throw misused("--mutate: --watch runs tests on the policies as they are");
    }
    if (asked.isPresent() && !select.isEmpty()) {
      throw misused("--mutate: a change may be noticed by any test; leave --select out");
    }
    return asked;
  }

  /** Only texts can follow one another. */
  private void requireOneOutput(
      List<ReportTarget> results, List<ReportTarget> coverages, Optional<MutationRequest> changes) {
    List<ReportTarget> shown = new ArrayList<>(results);
    shown.addAll(coverages);
    changes.ifPresent(each -> shown.addAll(each.targets()));
    shown.removeIf(each -> each.file().isPresent());
    if (shown.size() > 1
        && shown.stream().anyMatch(each -> !each.format().equals(TestFormats.TEXT))) {
      throw misused(
          changes.isPresent()
              ? "--mutation-format: only texts can follow one another on standard output;"
                  + " name a file, as --mutation-format text=FILE"
              : "--coverage-format: results and coverage cannot both go to standard output;"
                  + " name a file, as --coverage-format text=FILE");
    }
  }

  private int threads() {
    int threads = parallel.orElse(Runtime.getRuntime().availableProcessors());
    if (threads < 1) {
      throw misused("--parallel: " + threads + " is less than 1");
    }
    return threads;
  }

  private OptionalDouble threshold() {
    if (failUnder.isEmpty()) {
      return OptionalDouble.empty();
    }
    double percent = failUnder.get();
    if (!(percent >= 0 && percent <= 100)) {
      throw misused("--fail-under: " + percent + " is not from 0 to 100");
    }
    return OptionalDouble.of(percent);
  }

  private ParameterException misused(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
