package dev.bylaw.dsl.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.dsl.testing.TestResult;
import dev.bylaw.dsl.testing.TestRunner;
import dev.bylaw.dsl.testing.TestSettings;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The coverage of a policy by the tests in it, as lines that say what was counted how often. */
final class Measured {
  private final SourceText source;
  private final CoverageReport report;

  private Measured(SourceText source, CoverageReport report) {
    this.source = source;
    this.report = report;
  }

  static Measured of(String policy) {
    SourceText source = SourceText.of("policy.bylaw", policy);
    Compilation compilation = Bylaw.check(List.of(source), CompileOptions.of(List.of()));
    assertThat(compilation.errors()).extracting(Diagnostic::message).isEmpty();
    TestReport tests = new TestRunner(compilation.library().orElseThrow(), List.of())
        .run(TestSettings.DEFAULTS.withCoverage(true));
    assertThat(tests.results()).allMatch(TestResult::passed);
    return new Measured(source, tests.coverage().orElseThrow());
  }

  CoverageReport report() {
    return report;
  }

  /** Returns what is counted of a declaration beside itself and its statements. */
  List<String> operands(String declaration) {
    return lines(declaration, CoverageMeasure.OPERANDS);
  }

  List<String> lines(String declaration, CoverageMeasure measure) {
    List<String> lines = new ArrayList<>();
    for (CoveragePoint each : declaration(declaration).points()) {
      if (measure.counts(each)) {
        lines.add(line(each));
      }
    }
    return lines;
  }

  DeclarationCoverage declaration(String name) {
    return report.files().stream()
        .flatMap(each -> each.declarations().stream())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String line(CoveragePoint point) {
    StringBuilder line =
        new StringBuilder(point.name().isEmpty() ? source.text(point.span()) : point.name());
    line.append(':');
    for (Map.Entry<Outcome, Long> each : point.times().entrySet()) {
      line.append(' ').append(each.getKey()).append(' ').append(each.getValue());
    }
    return line.toString();
  }
}
