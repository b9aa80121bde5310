package dev.bylaw.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.RuleInstance;
import dev.bylaw.cli.result.PolicyIdentity;
import dev.bylaw.library.ParameterInfo;
import dev.bylaw.library.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The list of rules for programs. */
public final class RuleListReport {
  private RuleListReport() {}

  /**
   * Writes rules as one JSON object.
   *
   * @param policies what they belong to
   * @param rules the rules
   * @param weaker in what an instance is weaker than in the profile that its profile extends
   * @param out where to; stays open
   * @throws IOException if writing fails
   */
  public static void write(
      PolicyIdentity policies,
      List<RuleInstance> rules,
      Function<String, List<String>> weaker,
      OutputStream out)
      throws IOException {
    try (JsonGenerator json = JsonOutput.open(out)) {
      json.writeStartObject();
      json.writeStringField("version", policies.version());
      json.writeStringField("policySet", policies.policySet());
      json.writeStringField("profile", policies.profile());
      json.writeStringField("kubernetes", policies.kubernetes());
      json.writeArrayFieldStart("rules");
      for (RuleInstance each : rules) {
        rule(json, each, weaker.apply(each.name()));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void rule(JsonGenerator json, RuleInstance instance, List<String> weaker)
      throws IOException {
    RuleInfo rule = instance.rule();
    json.writeStartObject();
    json.writeStringField("rule", rule.id());
    json.writeStringField("instance", instance.name());
    json.writeStringField("severity", instance.severity().toString());
    json.writeStringField("action", instance.action().toString());
    json.writeStringField("title", rule.title());
    json.writeStringField("documentation", rule.body());
    strings(json, "targets", rule.targets());
    strings(json, "weaker", weaker);
    json.writeObjectFieldStart("maps");
    for (Map.Entry<String, List<String>> each : new TreeMap<>(rule.mappings()).entrySet()) {
      strings(json, each.getKey(), each.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("parameters");
    for (ParameterInfo each : rule.parameters()) {
      json.writeStartObject();
      json.writeStringField("name", each.name());
      json.writeStringField("type", each.type().toString());
      json.writeBooleanField("required", each.required());
      json.writeEndObject();
    }
    json.writeEndArray();
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
