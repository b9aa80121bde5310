package dev.bylaw.cli.test;

import dev.bylaw.cli.report.ReportWriter;
import dev.bylaw.cli.test.report.CoverageJson;
import dev.bylaw.cli.test.report.CoverageText;
import dev.bylaw.cli.test.report.JUnitReport;
import dev.bylaw.cli.test.report.JacocoReport;
import dev.bylaw.cli.test.report.LcovReport;
import dev.bylaw.cli.test.report.TapReport;
import dev.bylaw.cli.test.report.TestJson;
import dev.bylaw.cli.test.report.TestSources;
import dev.bylaw.cli.test.report.TestText;
import dev.bylaw.dsl.coverage.CoverageReport;
import dev.bylaw.dsl.testing.TestReport;
import java.util.List;

/** The formats of reports by their names. */
final class TestFormats {
  static final String TEXT = "text";

  /** How results can be reported. */
  static final List<String> OF_RESULTS = List.of(TEXT, "junit", "tap", "json");

  /** How coverage can be reported. */
  static final List<String> OF_COVERAGE = List.of(TEXT, "lcov", "jacoco", "json");

  private TestFormats() {}

  static ReportWriter results(String format, TestReport report, TestSources sources) {
    return switch (format) {
      case "junit" -> (out, style) -> JUnitReport.write(report, sources, out);
      case "tap" -> (out, style) -> TapReport.write(report, sources, out);
      case "json" -> (out, style) -> TestJson.write(report, sources, out);
      default -> (out, style) -> TestText.write(report, sources, out, style);
    };
  }

  static ReportWriter coverage(String format, CoverageReport report, TestSources sources) {
    return switch (format) {
      case "lcov" -> (out, style) -> LcovReport.write(report, sources, out);
      case "jacoco" -> (out, style) -> JacocoReport.write(report, sources, out);
      case "json" -> (out, style) -> CoverageJson.write(report, sources, out);
      default -> (out, style) -> CoverageText.write(report, sources, out, style);
    };
  }
}
