package dev.bylaw.cli.explain;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.cli.report.JsonOutput;
import dev.bylaw.cli.report.JsonPatch;
import dev.bylaw.cli.report.TextReport;
import dev.bylaw.cli.result.Location;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.Place;
import dev.bylaw.explanation.ExplainedRule;
import dev.bylaw.explanation.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Writes explanations for machines, as {@code docs/schemas/explanation.schema.json} says. */
final class ExplanationJson {
  private final JsonGenerator json;
  private final ActionSource actions;

  private ExplanationJson(JsonGenerator json, ActionSource actions) {
    this.json = json;
    this.actions = actions;
  }

  static void write(List<ExplainedObject> objects, ActionSource actions, OutputStream out)
      throws IOException {
    try (JsonGenerator json = JsonOutput.open(out)) {
      ExplanationJson writer = new ExplanationJson(json, actions);
      json.writeStartObject();
      json.writeArrayFieldStart("objects");
      for (ExplainedObject object : objects) {
        writer.object(object);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void object(ExplainedObject object) throws IOException {
    ObjectIdentity identity = object.explanation().decision().object();
    json.writeStartObject();
    json.writeStringField("file", object.file());
    json.writeStringField("object", TextReport.describe(identity));
    json.writeBooleanField("allowed", object.explanation().decision().allowed());
    json.writeArrayFieldStart("rules");
    for (ExplainedRule rule : object.rules()) {
      rule(rule, object);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(ExplainedRule rule, ExplainedObject object) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", rule.rule());
    json.writeStringField("instance", rule.instance());
    json.writeStringField("action", rule.action().toString());
    var source = actions.of(rule);
    if (source.isPresent()) {
      json.writeObjectFieldStart("actionFrom");
      location(source.get());
      json.writeEndObject();
    }
    json.writeStringField("outcome", name(rule.outcome()));
    json.writeStringField("reason", rule.reason());
    steps("steps", rule.steps(), object);
    json.writeEndObject();
  }

  private void steps(String name, List<Step> steps, ExplainedObject object) throws IOException {
    json.writeArrayFieldStart(name);
    for (Step step : steps) {
      step(step, object);
    }
    json.writeEndArray();
  }

  private void step(Step step, ExplainedObject object) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", name(step.kind()));
    json.writeStringField("text", step.text());
    json.writeStringField("value", step.value());
    json.writeBooleanField("decisive", step.decisive());
    if (step.place().isPresent()) {
      place(step.place().get(), object);
    }
    if (step.finding().isPresent()) {
      json.writeObjectFieldStart("finding");
      json.writeStringField("message", step.finding().get().message());
      place(step.finding().get().place(), object);
      JsonPatch.write(json, step.finding().get().fix());
      json.writeEndObject();
    }
    steps("parts", step.parts(), object);
    json.writeEndObject();
  }

  private void place(Place place, ExplainedObject object) throws IOException {
    json.writeStringField("path", place.toPointer());
    location(object.locate(place));
  }

  private void location(Location location) throws IOException {
    json.writeStringField("file", location.file());
    json.writeNumberField("line", location.start().line());
    json.writeNumberField("column", location.start().column());
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
