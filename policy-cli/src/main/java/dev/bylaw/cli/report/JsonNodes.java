package dev.bylaw.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import java.io.IOException;

/** Writes document nodes as JSON. */
public final class JsonNodes {
  private JsonNodes() {}

  /**
   * Writes a node with all that is below it.
   *
   * @param json where to
   * @param node the node
   * @throws IOException if writing fails
   */
  public static void write(JsonGenerator json, Node node) throws IOException {
    if (node instanceof ObjectNode object) {
      json.writeStartObject();
      for (String key : object.keys()) {
        Node value = object.get(key);
        if (value != null) {
          json.writeFieldName(key);
          write(json, value);
        }
      }
      json.writeEndObject();
    } else if (node instanceof ListNode list) {
      json.writeStartArray();
      for (int i = 0; i < list.size(); i++) {
        write(json, list.element(i));
      }
      json.writeEndArray();
    } else if (node instanceof StringNode string) {
      json.writeString(string.value());
    } else if (node instanceof IntegerNode integer) {
      json.writeNumber(integer.value());
    } else if (node instanceof FloatNode number) {
      json.writeNumber(number.value());
    } else if (node instanceof BooleanNode bool) {
      json.writeBoolean(bool.value());
    } else {
      json.writeNull();
    }
  }
}
