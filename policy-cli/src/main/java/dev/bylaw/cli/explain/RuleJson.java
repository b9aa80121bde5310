package dev.bylaw.cli.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.cli.report.JsonOutput;
import dev.bylaw.internal.absence.AbsenceAnalysis;
import dev.bylaw.internal.absence.CheckVerdicts;
import dev.bylaw.internal.bound.StepBound;
import dev.bylaw.library.ParameterInfo;
import dev.bylaw.library.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
      strings(json, "targets", rule.targets());
      strings(
          json,
          "operations",
          rule.operations().stream().map(Object::toString).sorted().toList());
      json.writeObjectFieldStart("maps");
      for (Map.Entry<String, List<String>> each : new TreeMap<>(rule.mappings()).entrySet()) {
        strings(json, each.getKey(), each.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("parameters");
      for (ParameterInfo each : rule.parameters()) {
        parameter(json, each);
      }
      json.writeEndArray();
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

  private static void parameter(JsonGenerator json, ParameterInfo parameter) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", parameter.name());
    json.writeStringField("type", parameter.type().toString());
    json.writeBooleanField("required", parameter.required());
    if (parameter.defaultText().isPresent()) {
      json.writeStringField("default", parameter.defaultText().get());
    }
    json.writeEndObject();
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

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String each : values) {
      json.writeString(each);
    }
    json.writeEndArray();
  }
}
