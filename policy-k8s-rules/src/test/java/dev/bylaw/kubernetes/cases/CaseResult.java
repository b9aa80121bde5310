package dev.bylaw.kubernetes.cases;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What was found of a case.
 *
 * @param id the case
 * @param verdict what becomes of it
 * @param violated the ids of the violated controls
 * @param messages the texts of the findings, or of what went wrong
 * @param objects what was found of each object, where the case asks for it
 */
record CaseResult(
    String id,
    Verdict verdict,
    Set<String> violated,
    List<String> messages,
    List<ObjectResult> objects) {

  /** What becomes of a case or of one of its objects. */
  enum Verdict {
    ALLOW("allow"),
    DENY("deny"),
    ERROR("error"),
    UNSUPPORTED("unsupported");

    private final String text;

    Verdict(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * What was found of one object of a file.
   *
   * @param document its index among the objects of the file
   */
  record ObjectResult(int document, Verdict verdict, Set<String> violated) {}

  static CaseResult unsupported(String id) {
    return new CaseResult(id, Verdict.UNSUPPORTED, Set.of(), List.of(), List.of());
  }

  static CaseResult error(String id, String message) {
    return new CaseResult(id, Verdict.ERROR, Set.of(), List.of(message), List.of());
  }

  ObjectNode toJson() {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", id);
    line.put("verdict", verdict.toString());
    line.set("violated", array(violated));
    line.set("messages", array(messages));
    if (!objects.isEmpty()) {
      ArrayNode perObject = line.putArray("perObject");
      for (ObjectResult each : objects) {
        ObjectNode object = perObject.addObject();
        object.put("doc", each.document());
        object.put("verdict", each.verdict().toString());
        object.set("violated", array(each.violated()));
      }
    }
    return line;
  }

  private static ArrayNode array(Collection<String> values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
