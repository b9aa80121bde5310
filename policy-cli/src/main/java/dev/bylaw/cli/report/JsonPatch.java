package dev.bylaw.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.decision.PatchOperation;
import java.io.IOException;
import java.util.List;

/** Writes fixes as JSON Patch (RFC 6902). */
public final class JsonPatch {
  private JsonPatch() {}

  /**
   * Writes a fix as a field of the current object.
   *
   * @param json where to
   * @param fix the fix
   * @throws IOException if writing fails
   */
  public static void write(JsonGenerator json, List<PatchOperation> fix) throws IOException {
    json.writeArrayFieldStart("fix");
    for (PatchOperation operation : fix) {
      json.writeStartObject();
      if (operation instanceof PatchOperation.Add add) {
        json.writeStringField("op", "add");
        json.writeStringField("path", add.path());
        json.writeFieldName("value");
        JsonNodes.write(json, add.value());
      } else if (operation instanceof PatchOperation.Replace replace) {
        json.writeStringField("op", "replace");
        json.writeStringField("path", replace.path());
        json.writeFieldName("value");
        JsonNodes.write(json, replace.value());
      } else if (operation instanceof PatchOperation.Remove remove) {
        json.writeStringField("op", "remove");
        json.writeStringField("path", remove.path());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
