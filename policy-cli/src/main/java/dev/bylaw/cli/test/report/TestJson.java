package dev.bylaw.cli.test.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.cli.report.JsonOutput;
import dev.bylaw.cli.result.Location;
import dev.bylaw.dsl.testing.ComparedLine;
import dev.bylaw.dsl.testing.InputRange;
import dev.bylaw.dsl.testing.TestFailure;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.dsl.testing.TestResult;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/** The report of tests for programs, described by {@code test-result.schema.json}. */
public final class TestJson {
  private final JsonGenerator json;
  private final TestSources sources;

  private TestJson(JsonGenerator json, TestSources sources) {
    this.json = json;
    this.sources = sources;
  }

  /**
   * Writes a report and ends it with a line break.
   *
   * @param report what came of the tests
   * @param sources the files that they stand in
   * @param out where to; stays open
   * @throws IOException if writing fails
   */
  public static void write(TestReport report, TestSources sources, OutputStream out)
      throws IOException {
    try (JsonGenerator generator = JsonOutput.open(out)) {
      new TestJson(generator, sources).report(report);
      generator.writeRaw('\n');
    }
  }

  private void report(TestReport report) throws IOException {
    Duration time =
        report.results().stream().map(TestResult::duration).reduce(Duration.ZERO, Duration::plus);
    json.writeStartObject();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("tests", report.results().size());
    json.writeNumberField("failed", report.failed());
    json.writeNumberField("milliseconds", time.toMillis());
    json.writeEndObject();
    json.writeArrayFieldStart("tests");
    for (TestResult each : report.results()) {
      result(each);
    }
    json.writeEndArray();
    JsonOutput.strings(json, "notUnderTest", report.neverUnderTest());
    json.writeEndObject();
  }

  private void result(TestResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("package", result.test().packageName());
    json.writeStringField("name", result.test().name());
    json.writeBooleanField("passed", result.passed());
    json.writeNumberField("milliseconds", result.duration().toMillis());
    location(sources.locate(result.test()));
    json.writeArrayFieldStart("failures");
    for (TestFailure each : result.failures()) {
      failure(result, each);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void failure(TestResult result, TestFailure failure) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", failure.message());
    location(sources.locate(result.test(), failure));
    json.writeArrayFieldStart("compared");
    for (ComparedLine each : failure.lines()) {
      json.writeStartObject();
      json.writeStringField("expected", each.expected());
      json.writeStringField("actual", each.actual());
      json.writeBooleanField("same", each.same());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (failure.input().isPresent()) {
      InputRange input = failure.input().get();
      json.writeObjectFieldStart("input");
      location(Location.of(input.source().name(), input.source(), input.span()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void location(Location location) throws IOException {
    json.writeStringField("file", location.file());
    JsonOutput.range(json, location);
  }
}
