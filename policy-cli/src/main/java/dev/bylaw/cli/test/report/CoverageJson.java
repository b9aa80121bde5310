package dev.bylaw.cli.test.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.cli.report.JsonOutput;
import dev.bylaw.dsl.coverage.CoverageMeasure;
import dev.bylaw.dsl.coverage.CoveragePoint;
import dev.bylaw.dsl.coverage.CoverageReport;
import dev.bylaw.dsl.coverage.CoverageTally;
import dev.bylaw.dsl.coverage.DeclarationCoverage;
import dev.bylaw.dsl.coverage.FileCoverage;
import dev.bylaw.dsl.coverage.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Coverage for programs, described by {@code coverage.schema.json}. */
public final class CoverageJson {
  private final JsonGenerator json;
  private final TestSources sources;

  private CoverageJson(JsonGenerator json, TestSources sources) {
    this.json = json;
    this.sources = sources;
  }

  /**
   * Writes a report and ends it with a line break.
   *
   * @param report what is reached
   * @param sources the files that were under test
   * @param out where to; stays open
   * @throws IOException if writing fails
   */
  public static void write(CoverageReport report, TestSources sources, OutputStream out)
      throws IOException {
    try (JsonGenerator generator = JsonOutput.open(out)) {
      new CoverageJson(generator, sources).report(report);
      generator.writeRaw('\n');
    }
  }

  private void report(CoverageReport report) throws IOException {
    json.writeStartObject();
    summary(report::tally);
    json.writeArrayFieldStart("files");
    for (FileCoverage each : report.files()) {
      file(each);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void summary(Function<CoverageMeasure, CoverageTally> tallies) throws IOException {
    json.writeObjectFieldStart("summary");
    for (CoverageMeasure each : CoverageMeasure.values()) {
      CoverageTally tally = tallies.apply(each);
      json.writeObjectFieldStart(each.name().toLowerCase(Locale.ROOT));
      json.writeNumberField("covered", tally.covered());
      json.writeNumberField("total", tally.total());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void file(FileCoverage file) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.source());
    json.writeStringField("package", file.packageName());
    summary(file::tally);
    json.writeArrayFieldStart("declarations");
    for (DeclarationCoverage each : file.declarations()) {
      declaration(file, each);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void declaration(FileCoverage file, DeclarationCoverage declaration) throws IOException {
    json.writeStartObject();
    json.writeStringField("sort", declaration.sort().name().toLowerCase(Locale.ROOT));
    json.writeStringField("name", declaration.name());
    JsonOutput.range(json, sources.locate(file.source(), declaration.span()));
    summary(declaration::tally);
    JsonOutput.strings(json, "tests", declaration.tests());
    json.writeArrayFieldStart("points");
    for (CoveragePoint each : declaration.points()) {
      point(file, each);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void point(FileCoverage file, CoveragePoint point) throws IOException {
    json.writeStartObject();
    json.writeStringField(
        "subject", point.subject().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    if (!point.name().isEmpty()) {
      json.writeStringField("name", point.name());
    }
    JsonOutput.range(json, sources.locate(file.source(), point.span()));
    json.writeObjectFieldStart("times");
    for (Map.Entry<Outcome, Long> each : point.times().entrySet()) {
      json.writeNumberField(each.getKey().toString(), each.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
