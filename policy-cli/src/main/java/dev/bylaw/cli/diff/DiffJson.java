package dev.bylaw.cli.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.cli.report.JsonNodes;
import dev.bylaw.cli.report.JsonOutput;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Node;
import dev.bylaw.dsl.difference.RuleDifference;
import dev.bylaw.dsl.difference.SearchResult;
import dev.bylaw.dsl.difference.Witness;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Differences for programs: one JSON object. */
final class DiffJson implements DiffReport {
  private final OutputStream out;
  private final String old;
  private final String now;

  DiffJson(OutputStream out, String old, String now) {
    this.out = out;
    this.old = old;
    this.now = now;
  }

  /** Writes the members of the report that are its own. */
  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  private void report(List<String> rules, Body body) throws IOException {
    try (JsonGenerator json = JsonOutput.open(out)) {
      json.writeStartObject();
      json.writeStringField("old", old);
      json.writeStringField("new", now);
      JsonOutput.strings(json, "changedRules", rules);
      body.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  @Override
  public void manifests(List<String> rules, int objects, List<ChangedObject> changed)
      throws IOException {
    report(rules, json -> {
      json.writeNumberField("objects", objects);
      json.writeArrayFieldStart("changed");
      for (ChangedObject each : changed) {
        json.writeStartObject();
        json.writeStringField("kind", each.object().kind());
        json.writeStringField("namespace", each.object().namespace());
        json.writeStringField("name", each.object().name());
        json.writeStringField("file", each.location().file());
        json.writeNumberField("line", each.location().start().line());
        differences(json, each.differences());
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  @Override
  public void search(List<String> rules, SearchResult result, boolean implication)
      throws IOException {
    report(rules, json -> {
      json.writeStringField("sought", implication ? "not implied" : "difference");
      json.writeNumberField("tried", result.tried());
      json.writeNumberField("seed", result.seed());
      json.writeNumberField("branches", result.branches());
      json.writeNumberField("reached", result.reached());
      json.writeArrayFieldStart("witnesses");
      for (Witness each : result.witnesses()) {
        witness(json, each);
      }
      json.writeEndArray();
    });
  }

  private static void witness(JsonGenerator json, Witness witness) throws IOException {
    json.writeStartObject();
    json.writeStringField("subject", witness.subject());
    differences(json, witness.differences());
    json.writeObjectFieldStart("constants");
    for (Map.Entry<String, String> each : new TreeMap<>(witness.constants()).entrySet()) {
      json.writeStringField(each.getKey(), each.getValue());
    }
    json.writeEndObject();
    json.writeFieldName("object");
    JsonNodes.write(json, witness.request().document().root());
    if (witness.request().previous().isPresent()) {
      json.writeFieldName("was");
      JsonNodes.write(json, witness.request().previous().get());
    }
    for (Map.Entry<String, Node> each : new TreeMap<>(witness.request().ambient()).entrySet()) {
      json.writeFieldName(each.getKey());
      JsonNodes.write(json, each.getValue());
    }
    if (witness.test().isPresent()) {
      json.writeStringField("test", witness.test().get());
    } else if (!witness.withoutTest().isEmpty()) {
      json.writeStringField("withoutTest", witness.withoutTest());
    }
    json.writeEndObject();
  }

  private static void differences(JsonGenerator json, List<RuleDifference> differences)
      throws IOException {
    json.writeArrayFieldStart("differences");
    for (RuleDifference each : differences) {
      json.writeStartObject();
      json.writeStringField("rule", each.rule());
      json.writeStringField("sort", each.sort().toString());
      json.writeBooleanField("behaviour", each.sort().isOfBehaviour());
      findings(json, "old", each.old());
      findings(json, "new", each.now());
      JsonOutput.strings(json, "errors", each.errors());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void findings(JsonGenerator json, String side, List<Finding> findings)
      throws IOException {
    json.writeArrayFieldStart(side);
    for (Finding each : findings) {
      json.writeStartObject();
      json.writeStringField("action", each.action().toString());
      json.writeStringField("path", each.place().toString());
      json.writeStringField("message", each.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
