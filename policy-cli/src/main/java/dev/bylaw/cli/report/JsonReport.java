package dev.bylaw.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.cli.input.SkippedPath;
import dev.bylaw.cli.result.CheckError;
import dev.bylaw.cli.result.CheckResult;
import dev.bylaw.cli.result.LocatedFinding;
import dev.bylaw.cli.result.LocatedUnknownField;
import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.result.NotCheckedObject;
import dev.bylaw.cli.result.NotEvaluatedRule;
import dev.bylaw.cli.result.Truncation;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.Document;
import dev.bylaw.library.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report for programs: one JSON object, described by {@code check-result.schema.json}. */
public final class JsonReport {
  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a report and ends it with a line break.
   *
   * @param result what was found
   * @param out where to; stays open
   * @throws IOException if writing fails
   */
  public static void write(CheckResult result, OutputStream out) throws IOException {
    try (JsonGenerator generator = JsonOutput.open(out)) {
      new JsonReport(generator).report(result);
      generator.writeRaw('\n');
    }
  }

  private void report(CheckResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("version", result.policies().version());
    json.writeStringField("policySet", result.policies().policySet());
    json.writeStringField("profile", result.policies().profile());
    json.writeStringField("kubernetes", result.policies().kubernetes());
    json.writeObjectFieldStart("types");
    json.writeStringField("oldest", result.policies().oldestTypes());
    json.writeStringField("newest", result.policies().newestTypes());
    json.writeEndObject();
    summary(result);
    json.writeArrayFieldStart("findings");
    for (LocatedFinding each : result.findings()) {
      finding(each, result.rules().get(each.finding().rule()));
    }
    json.writeEndArray();
    truncated(result.truncated());
    errors(result.errors());
    notEvaluated(result.notEvaluated());
    notChecked(result.notChecked());
    unknownFields(result.unknownFields());
    skipped(result.skipped());
    json.writeEndObject();
  }

  private void summary(CheckResult result) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", result.files().size());
    json.writeNumberField("objects", result.objects());
    json.writeNumberField("findings", result.findingsInTotal());
    json.writeNumberField("errors", result.errors().size());
    json.writeNumberField("silenced", 0);
    json.writeNumberField("notChecked", result.notChecked().size());
    json.writeNumberField("notEvaluated", result.notEvaluated().size());
    json.writeNumberField("unknownFields", result.unknownFieldsInTotal());
    json.writeNumberField("skipped", result.skipped().size());
    json.writeEndObject();
  }

  private void finding(LocatedFinding located, @Nullable RuleInfo rule) throws IOException {
    Finding finding = located.finding();
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("instance", finding.instance());
    json.writeStringField("severity", finding.severity().toString());
    json.writeStringField("action", finding.action().toString());
    json.writeStringField("message", finding.message());
    json.writeStringField("path", finding.place().toPointer());
    range(located.location());
    document(located.document());
    object(located.object());
    RuleFields.maps(json, rule == null ? Map.of() : rule.mappings());
    if (!finding.fix().isEmpty()) {
      JsonPatch.write(json, finding.fix());
    }
    json.writeEndObject();
  }

  private void document(Document document) throws IOException {
    json.writeNumberField("document", document.index());
    if (document.item().isPresent()) {
      json.writeNumberField("item", document.item().getAsInt());
    }
  }

  private void range(Location location) throws IOException {
    json.writeStringField("file", location.file());
    JsonOutput.range(json, location);
  }

  private void start(Location location) throws IOException {
    json.writeStringField("file", location.file());
    json.writeNumberField("line", location.start().line());
    json.writeNumberField("column", location.start().column());
  }

  private void object(ObjectIdentity object) throws IOException {
    json.writeObjectFieldStart("object");
    json.writeStringField("apiVersion", object.apiVersion());
    json.writeStringField("kind", object.kind());
    json.writeStringField("namespace", object.namespace());
    json.writeStringField("name", object.name());
    json.writeEndObject();
  }

  private void truncated(List<Truncation> truncations) throws IOException {
    json.writeArrayFieldStart("truncated");
    for (Truncation each : truncations) {
      json.writeStartObject();
      json.writeStringField("rule", each.rule());
      object(each.object());
      json.writeNumberField("total", each.total());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void errors(List<CheckError> errors) throws IOException {
    json.writeArrayFieldStart("errors");
    for (CheckError each : errors) {
      json.writeStartObject();
      json.writeStringField("code", each.code());
      start(each.location());
      if (each.place().isPresent()) {
        json.writeStringField("path", each.place().get().toPointer());
      }
      if (each.rule().isPresent()) {
        json.writeStringField("rule", each.rule().get());
      }
      json.writeStringField("message", each.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void notEvaluated(List<NotEvaluatedRule> rules) throws IOException {
    json.writeArrayFieldStart("notEvaluated");
    for (NotEvaluatedRule each : rules) {
      json.writeStartObject();
      json.writeStringField("rule", each.rule());
      json.writeStringField("needs", each.needs());
      json.writeNumberField("objects", each.objects());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void notChecked(List<NotCheckedObject> objects) throws IOException {
    json.writeArrayFieldStart("notChecked");
    for (NotCheckedObject each : objects) {
      json.writeStartObject();
      json.writeStringField("apiVersion", each.object().apiVersion());
      json.writeStringField("kind", each.object().kind());
      json.writeStringField("file", each.location().file());
      json.writeNumberField("line", each.location().start().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void unknownFields(List<LocatedUnknownField> fields) throws IOException {
    json.writeArrayFieldStart("unknownFields");
    for (LocatedUnknownField each : fields) {
      json.writeStartObject();
      json.writeStringField("code", each.field().code().code());
      json.writeStringField("message", each.message());
      json.writeStringField("path", each.field().place().toPointer());
      range(each.location());
      document(each.document());
      object(each.object());
      json.writeStringField("type", each.field().type().name());
      Optional<String> meant = each.field().meant();
      if (meant.isPresent()) {
        json.writeStringField("meant", meant.get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void skipped(List<SkippedPath> skipped) throws IOException {
    json.writeArrayFieldStart("skipped");
    for (SkippedPath each : skipped) {
      json.writeStartObject();
      json.writeStringField("path", each.path());
      json.writeStringField("reason", each.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
