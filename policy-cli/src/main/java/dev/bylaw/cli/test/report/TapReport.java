package dev.bylaw.cli.test.report;

import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.dsl.testing.TestFailure;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.dsl.testing.TestResult;
import java.io.PrintStream;
import java.util.List;

/** The report of tests in the Test Anything Protocol, version 14. */
public final class TapReport {
  private final PrintStream out;
  private final TestSources sources;

  private TapReport(PrintStream out, TestSources sources) {
    this.out = out;
    this.sources = sources;
  }

  /**
   * Writes a report.
   *
   * @param report what came of the tests
   * @param sources the files that they stand in
   * @param out where to
   */
  public static void write(TestReport report, TestSources sources, PrintStream out) {
    TapReport tap = new TapReport(out, sources);
    tap.line("TAP version 14");
    tap.line("1.." + report.results().size());
    int number = 1;
    for (TestResult each : report.results()) {
      tap.result(each, number++);
    }
    for (String rule : report.neverUnderTest()) {
      tap.line("# not under test: " + Printable.line(rule) + " has parameters without a value");
    }
  }

  private void result(TestResult result, int number) {
    line((result.passed() ? "ok " : "not ok ") + number + " - "
        + description(result.test().packageName() + ": " + result.test().name()));
    if (!result.passed()) {
      line("  ---");
      line("  failures:");
      result.failures().forEach(each -> failure(result, each));
      line("  ...");
    }
  }

  private void failure(TestResult result, TestFailure failure) {
    Location location = sources.locate(result.test(), failure);
    line("    - message: " + quoted(failure.message()));
    line("      file: " + quoted(location.file()));
    line("      line: " + location.start().line());
    line("      column: " + location.start().column());
    List<String> details = new FailureText(Style.PLAIN, sources).lines(result.test(), failure);
    if (details.size() > 1) {
      line("      details: |2");
      details.subList(1, details.size()).forEach(each -> line("        " + each));
    }
  }

  /** A number sign would begin a directive, and a backslash an escape. */
  private static String description(String text) {
    return Printable.line(text).replace("\\", "\\\\").replace("#", "\\#");
  }

  private static String quoted(String text) {
    return "\"" + Printable.line(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private void line(String text) {
    out.print(text);
    out.print('\n');
  }
}
