package dev.bylaw.cli.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.cli.report.JsonOutput;
import dev.bylaw.cli.report.RuleFields;
import dev.bylaw.internal.absence.AbsenceAnalysis;
import dev.bylaw.internal.absence.CheckVerdicts;
import dev.bylaw.internal.bound.StepBound;
import dev.bylaw.library.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;

/** Writes what is known of a rule for machines. */
final class RuleJson {
  private RuleJson() {}

  static void write(RuleExplanation explained, OutputStream out) throws IOException {
    RuleInfo rule = explained.rule();
    StepBound bound = StepBound.of(explained.definition(), explained.program());
    try (JsonGenerator json = JsonOutput.open(out)) {
      json.writeStartObject();
      json.writeStringField("rule", rule.id());
      json.writeStringField("severity", rule.severity().toString());
      json.writeStringField("title", rule.title());
      json.writeStringField("documentation", rule.body());
      JsonOutput.strings(json, "targets", rule.targets());
      JsonOutput.strings(
          json,
          "operations",
          rule.operations().stream().map(Object::toString).sorted().toList());
      RuleFields.mapsAndParameters(json, rule);
      json.writeStringField("steps", bound.isUnbounded() ? "" : bound.inOneSize());
      json.writeArrayFieldStart("checks");
      for (CheckVerdicts each : AbsenceAnalysis.of(explained.definition(), explained.program())) {
        check(json, each);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void check(JsonGenerator json, CheckVerdicts check) throws IOException {
    json.writeStartObject();
    json.writeStringField("condition", AbsenceText.condition(check.check()));
    json.writeObjectFieldStart("whenAbsent");
    for (var each : check.whenAbsent().entrySet()) {
      json.writeStringField(each.getKey(), each.getValue().toString());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
