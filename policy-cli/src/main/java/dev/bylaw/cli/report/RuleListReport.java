package dev.bylaw.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.cli.result.ListedRule;
import dev.bylaw.cli.result.PolicyIdentity;
import dev.bylaw.library.RuleInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The list of rules for programs. */
public final class RuleListReport {
  private RuleListReport() {}

  /**
   * Writes rules as one JSON object.
   *
   * @param policies what they belong to
   * @param rules the rules, used or not
   * @param out where to; stays open
   * @throws IOException if writing fails
   */
  public static void write(PolicyIdentity policies, List<ListedRule> rules, OutputStream out)
      throws IOException {
    try (JsonGenerator json = JsonOutput.open(out)) {
      json.writeStartObject();
      json.writeStringField("version", policies.version());
      json.writeStringField("policySet", policies.policySet());
      json.writeStringField("profile", policies.profile());
      json.writeStringField("kubernetes", policies.kubernetes());
      json.writeArrayFieldStart("rules");
      for (ListedRule each : rules) {
        rule(json, each);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void rule(JsonGenerator json, ListedRule listed) throws IOException {
    RuleInfo rule = listed.rule();
    json.writeStartObject();
    json.writeStringField("rule", rule.id());
    json.writeStringField("instance", listed.instance());
    json.writeStringField("state", listed.state().toString());
    json.writeStringField("severity", listed.severity());
    json.writeStringField("action", listed.action());
    json.writeStringField("title", rule.title());
    json.writeStringField("documentation", rule.body());
    JsonOutput.strings(json, "targets", rule.targets());
    JsonOutput.strings(json, "weaker", listed.weaker());
    RuleFields.mapsAndParameters(json, rule);
    json.writeEndObject();
  }
}
