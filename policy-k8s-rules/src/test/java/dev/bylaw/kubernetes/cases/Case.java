package dev.bylaw.kubernetes.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/**
 * One line of a {@code cases.jsonl}.
 *
 * @param folder the folder of the file that holds the line
 * @param line the line
 */
record Case(Path folder, JsonNode line) {
  /** Returns what names the case in the whole tree. */
  String id() {
    return line.path("id").asText();
  }

  /** Returns the question that the case asks, as {@code pss}. */
  String suite() {
    return line.path("suite").asText();
  }

  /** Returns a parameter that the control is run with; empty if the case has none of the name. */
  String parameter(String name) {
    return line.path("params").path(name).asText("");
  }

  /** Returns whether the object stands in the case itself. */
  boolean inline() {
    return line.has("inline");
  }

  /** Returns the object that stands in the case. */
  JsonNode object() {
    return line.path("inline");
  }

  /** Returns the file of the object. */
  Path file() {
    return folder.resolve(line.path("object").asText()).normalize();
  }

  /** Returns what an implementation should say. */
  JsonNode expected() {
    return line.path("expected");
  }
}
