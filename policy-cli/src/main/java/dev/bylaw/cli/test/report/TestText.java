package dev.bylaw.cli.test.report;

import dev.bylaw.cli.report.Numbers;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Style.Colour;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.dsl.testing.TestResult;
import java.io.PrintStream;

/** The report of tests for people: each failure with what was expected beside what came of it. */
public final class TestText {
  private final PrintStream out;
  private final Style style;
  private final FailureText failures;

  private TestText(PrintStream out, Style style, TestSources sources) {
    this.out = out;
    this.style = style;
    this.failures = new FailureText(style, sources);
  }

  /**
   * Writes a report.
   *
   * @param report what came of the tests
   * @param sources the files that they stand in
   * @param out where to
   * @param style how to colour
   */
  public static void write(TestReport report, TestSources sources, PrintStream out, Style style) {
    new TestText(out, style, sources).write(report);
  }

  private void write(TestReport report) {
    for (TestResult result : report.results()) {
      if (!result.passed()) {
        failed(result);
      }
    }
    for (String rule : report.neverUnderTest()) {
      out.println(style.dim("not under test: ") + Printable.line(rule)
          + " has parameters without a value; give them with 'with { … }'");
    }
    summary(report);
  }

  private void failed(TestResult result) {
    out.println(style.paint(Colour.RED, "failed")
        + style.bold(": " + Printable.line(result.test().name()))
        + " (" + Printable.line(result.test().packageName()) + ")");
    result.failures().forEach(each -> failures.lines(result.test(), each).forEach(out::println));
    out.println();
  }

  private void summary(TestReport report) {
    int all = report.results().size();
    int failed = report.failed();
    String passed = Numbers.of(all - failed, "test") + " passed";
    out.println(
        failed == 0
            ? style.paint(Colour.GREEN, passed)
            : style.paint(Colour.RED, failed + " failed") + ", " + passed);
  }
}
