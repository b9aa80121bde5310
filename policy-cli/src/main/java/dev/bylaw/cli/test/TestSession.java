package dev.bylaw.cli.test;

import dev.bylaw.cli.policies.PolicySources;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.report.ReportTarget;
import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Progress;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.cli.test.mutation.MutationRequest;
import dev.bylaw.cli.test.mutation.MutationSession;
import dev.bylaw.cli.test.report.CoverageText;
import dev.bylaw.dsl.coverage.CoverageMeasure;
import dev.bylaw.dsl.coverage.CoverageReport;
import dev.bylaw.dsl.coverage.CoverageTally;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs tests once and reports what came of them. */
final class TestSession {
  private final TestRequest request;
  private final Terminal terminal;

  TestSession(TestRequest request, Terminal terminal) {
    this.request = request;
    this.terminal = terminal;
  }

  /** Compiles the policies; empty, with the reason on standard error, if that fails. */
  Optional<LoadedTests> load() {
    try {
      return Optional.of(LoadedTests.load(request.paths(), terminal));
    } catch (UnusablePoliciesException e) {
      e.report(terminal);
      return Optional.empty();
    }
  }

  /** Runs the tests. */
  ExitCode run(LoadedTests loaded) {
    int total = loaded.runner().tests(request.settings()).size();
    TestReport report;
    try (Progress progress = new Progress(terminal, "testing", total)) {
      report = loaded.runner().run(request.settings(), result -> progress.step());
    }
    ExitCode tested = report(report, loaded);
    return request.mutation().isEmpty() || tested == ExitCode.FAILED
        ? tested
        : mutate(request.mutation().get(), report, tested);
  }

  private ExitCode mutate(MutationRequest mutation, TestReport report, ExitCode tested) {
    if (report.failed() > 0) {
      terminal.fail("nothing was changed: what failing tests say of a change is worth nothing");
      return ExitCode.FAILED;
    }
    try {
      List<SourceText> sources = PolicySources.read(request.paths(), terminal);
      ExitCode mutated = new MutationSession(mutation, terminal)
          .run(sources, request.settings().threads());
      return mutated == ExitCode.OK ? tested : mutated;
    } catch (UnusablePoliciesException e) {
      e.report(terminal);
      return ExitCode.FAILED;
    }
  }

  /** Reports results. */
  ExitCode report(TestReport report, LoadedTests loaded) {
    if (!write(report, loaded)) {
      return ExitCode.FAILED;
    }
    terminal.output().flush();
    if (report.results().isEmpty()) {
      terminal.fail("no test was run: " + nothing());
      return ExitCode.FAILED;
    }
    boolean enough = report.coverage().map(this::isEnough).orElse(true);
    return report.failed() == 0 && enough ? ExitCode.OK : ExitCode.REFUSED;
  }

  private boolean write(TestReport report, LoadedTests loaded) {
    boolean written = true;
    for (ReportTarget each : request.results()) {
      written &= each.write(TestFormats.results(each.format(), report, loaded.sources()), terminal);
    }
    if (report.coverage().isPresent()) {
      separate();
      for (ReportTarget each : request.coverage()) {
        written &= each.write(
            TestFormats.coverage(each.format(), report.coverage().get(), loaded.sources()),
            terminal);
      }
    }
    return written;
  }

  /** Leaves a line between two texts. */
  private void separate() {
    boolean both = Stream.of(request.results(), request.coverage())
        .allMatch(targets -> targets.stream().anyMatch(each -> each.file().isEmpty()));
    if (both) {
      terminal.output().println();
    }
  }

  private String nothing() {
    return request.settings().select().isEmpty()
        ? "there is none in " + String.join(", ", request.paths())
        : "none matches '" + String.join("' or '", request.settings().select()) + "'";
  }

  private boolean isEnough(CoverageReport coverage) {
    if (request.failUnder().isEmpty()) {
      return true;
    }
    double least = request.failUnder().getAsDouble();
    boolean enough = true;
    for (CoverageMeasure each : CoverageMeasure.values()) {
      CoverageTally tally = coverage.tally(each);
      if (tally.percent() < least) {
        enough = false;
        terminal.fail("coverage of " + each + " is " + CoverageText.percent(tally) + " ("
            + tally.covered() + " of " + tally.total() + "), less than "
            + BigDecimal.valueOf(least).stripTrailingZeros().toPlainString() + " %");
      }
    }
    return enough;
  }
}
