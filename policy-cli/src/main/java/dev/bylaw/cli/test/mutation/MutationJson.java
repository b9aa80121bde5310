package dev.bylaw.cli.test.mutation;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.cli.report.JsonOutput;
import dev.bylaw.dsl.mutation.AcceptedSurvivor;
import dev.bylaw.dsl.mutation.report.DroppedMutants;
import dev.bylaw.dsl.mutation.report.Mutant;
import dev.bylaw.dsl.mutation.report.MutantResult;
import dev.bylaw.dsl.mutation.report.MutationTally;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mutation testing for programs, described by {@code mutation.schema.json}. */
final class MutationJson {
  private final JsonGenerator json;
  private final MutationOutcome outcome;

  private MutationJson(JsonGenerator json, MutationOutcome outcome) {
    this.json = json;
    this.outcome = outcome;
  }

  /**
   * Writes a report and ends it with a line break.
   *
   * @param out where to; stays open
   * @throws IOException if writing fails
   */
  static void write(MutationOutcome outcome, OutputStream out) throws IOException {
    try (JsonGenerator generator = JsonOutput.open(out)) {
      new MutationJson(generator, outcome).write();
      generator.writeRaw('\n');
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("summary");
    tally(outcome.report().tally());
    json.writeNumberField("accepted", outcome.accepted());
    json.writeEndObject();
    dropped(outcome.report().dropped());
    json.writeObjectFieldStart("declarations");
    for (Map.Entry<String, MutationTally> each :
        outcome.report().byDeclaration().entrySet()) {
      json.writeObjectFieldStart(each.getKey());
      tally(each.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("changes");
    for (MutantResult each : outcome.report().results()) {
      change(each);
    }
    json.writeEndArray();
    stale(outcome.stale());
    json.writeEndObject();
  }

  private void tally(MutationTally tally) throws IOException {
    json.writeNumberField("changes", tally.all());
    json.writeNumberField("killed", tally.killed());
    json.writeNumberField("survived", tally.survived());
    json.writeNumberField("notCovered", tally.notCovered());
    json.writeNumberField("score", tally.score());
  }

  private void dropped(DroppedMutants dropped) throws IOException {
    json.writeObjectFieldStart("leftOut");
    json.writeNumberField("illTyped", dropped.illTyped());
    json.writeNumberField("equal", dropped.equal());
    json.writeNumberField("repeated", dropped.repeated());
    json.writeEndObject();
  }

  private void change(MutantResult result) throws IOException {
    Mutant mutant = result.mutant();
    json.writeStartObject();
    json.writeStringField("fate", result.fate().toString());
    json.writeStringField("declaration", mutant.declaration());
    json.writeStringField("operator", mutant.operator().toString());
    json.writeStringField("file", mutant.source().name());
    json.writeNumberField("line", mutant.position().line());
    json.writeNumberField("column", mutant.position().column());
    AcceptedSurvivor described = AcceptedSurvivor.of(mutant, "");
    json.writeStringField("from", described.from());
    json.writeStringField("to", described.to());
    json.writeNumberField("covering", result.covering());
    optional("killer", result.killer());
    optional("accepted", outcome.acceptance(mutant).map(AcceptedSurvivor::reason));
    json.writeEndObject();
  }

  private void optional(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }

  private void stale(List<AcceptedSurvivor> entries) throws IOException {
    json.writeArrayFieldStart("stale");
    for (AcceptedSurvivor each : entries) {
      json.writeStartObject();
      json.writeStringField("declaration", each.declaration());
      json.writeStringField("operator", each.operator());
      json.writeStringField("from", each.from());
      json.writeStringField("to", each.to());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
