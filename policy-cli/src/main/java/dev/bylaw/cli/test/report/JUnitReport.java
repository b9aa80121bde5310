package dev.bylaw.cli.test.report;

import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.dsl.testing.TestFailure;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.dsl.testing.TestResult;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The report of tests as the XML that JUnit's runners made common and that servers for continuous
 * integration read: a suite for each package, a case for each test, with its file and line.
 */
public final class JUnitReport {
  private final TestSources sources;
  private final FailureText failures;

  private JUnitReport(TestSources sources) {
    this.sources = sources;
    this.failures = new FailureText(Style.PLAIN, sources);
  }

  /**
   * Writes a report.
   *
   * @param report what came of the tests
   * @param sources the files that they stand in
   * @param out where to; stays open
   * @throws IOException if writing fails
   */
  public static void write(TestReport report, TestSources sources, OutputStream out)
      throws IOException {
    JUnitReport junit = new JUnitReport(sources);
    XmlOutput.write(out, "", xml -> junit.suites(report, xml));
  }

  private void suites(TestReport report, XmlOutput xml) throws XMLStreamException {
    Map<String, List<TestResult>> packages = new LinkedHashMap<>();
    for (TestResult each : report.results()) {
      packages
          .computeIfAbsent(each.test().packageName(), name -> new ArrayList<>())
          .add(each);
    }
    xml.element(
        "testsuites",
        inner -> {
          for (Map.Entry<String, List<TestResult>> each : packages.entrySet()) {
            suite(each.getKey(), each.getValue(), inner);
          }
        },
        attributes("bylaw", report.results()));
  }

  private void suite(String name, List<TestResult> results, XmlOutput xml)
      throws XMLStreamException {
    xml.element(
        "testsuite",
        inner -> {
          for (TestResult each : results) {
            testCase(each, inner);
          }
        },
        attributes(name, results));
  }

  private static Object[] attributes(String name, List<TestResult> results) {
    Duration time =
        results.stream().map(TestResult::duration).reduce(Duration.ZERO, Duration::plus);
    long failed = results.stream().filter(each -> !each.passed()).count();
    return new Object[] {
      "name",
      name,
      "tests",
      results.size(),
      "failures",
      failed,
      "errors",
      0,
      "skipped",
      0,
      "time",
      seconds(time)
    };
  }

  private void testCase(TestResult result, XmlOutput xml) throws XMLStreamException {
    Location location = sources.locate(result.test());
    Object[] attributes = {
      "name", result.test().name(),
      "classname", result.test().packageName(),
      "file", location.file(),
      "line", location.start().line(),
      "time", seconds(result.duration())
    };
    if (result.passed()) {
      xml.empty("testcase", attributes);
    } else {
      xml.element("testcase", inner -> failures(result, inner), attributes);
    }
  }

  /** Readers expect one failure of a case, so that further ones stand in its text. */
  private void failures(TestResult result, XmlOutput xml) throws XMLStreamException {
    List<String> lines = new ArrayList<>();
    for (TestFailure each : result.failures()) {
      lines.addAll(failures.lines(result.test(), each));
    }
    String first = result.failures().get(0).message();
    int others = result.failures().size() - 1;
    xml.text(
        "failure",
        String.join("\n", lines),
        "message",
        others == 0 ? first : first + " (and " + others + " more)",
        "type",
        "failure");
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
  }
}
