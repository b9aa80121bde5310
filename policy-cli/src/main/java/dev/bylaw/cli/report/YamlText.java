package dev.bylaw.cli.report;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Pieces of YAML as lines. */
final class YamlText {
  private YamlText() {}

  /** Writes a key with its value: one line, or the value's lines below the key. */
  static List<String> entry(String key, Node value) {
    if (!isBlock(value)) {
      return List.of(string(key) + ": " + lines(value).get(0));
    }
    List<String> lines = new ArrayList<>();
    lines.add(string(key) + ":");
    lines(value).forEach(each -> lines.add("  " + each));
    return lines;
  }

  /** Writes a value as the element of a list. */
  static List<String> element(Node value) {
    List<String> lines = new ArrayList<>();
    for (String each : lines(value)) {
      lines.add((lines.isEmpty() ? "- " : "  ") + each);
    }
    return lines;
  }

  /** Writes a string, quoted where a reader might take it for something else. */
  static String string(String value) {
    return lines(new StringNode(value, Span.NONE)).get(0);
  }

  private static List<String> lines(Node value) {
    return NodeWriter.yaml(value).lines().toList();
  }

  private static boolean isBlock(Node value) {
    return (value instanceof ObjectNode object && !object.keys().isEmpty())
        || (value instanceof ListNode list && list.size() > 0);
  }
}
