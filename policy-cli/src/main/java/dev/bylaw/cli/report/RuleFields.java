package dev.bylaw.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.library.ParameterInfo;
import dev.bylaw.library.RuleInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields that reports in JSON have of every rule. */
public final class RuleFields {
  private RuleFields() {}

  /**
   * Writes {@code maps}: the controls that a rule maps to, by framework.
   *
   * @param json where to
   * @param mappings framework to controls
   * @throws IOException if writing fails
   */
  public static void maps(JsonGenerator json, Map<String, List<String>> mappings)
      throws IOException {
    json.writeObjectFieldStart("maps");
    for (Map.Entry<String, List<String>> each : new TreeMap<>(mappings).entrySet()) {
      JsonOutput.strings(json, each.getKey(), each.getValue());
    }
    json.writeEndObject();
  }

  /**
   * Writes {@code maps} and {@code parameters}.
   *
   * @param json where to
   * @param rule the rule
   * @throws IOException if writing fails
   */
  public static void mapsAndParameters(JsonGenerator json, RuleInfo rule) throws IOException {
    maps(json, rule.mappings());
    json.writeArrayFieldStart("parameters");
    for (ParameterInfo each : rule.parameters()) {
      parameter(json, each);
    }
    json.writeEndArray();
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
}
