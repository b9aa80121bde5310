package dev.bylaw.dsl.internal.generate;

import dev.bylaw.binding.RecordConstraints;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.source.Span;
import dev.bylaw.type.Field;
import dev.bylaw.type.OptionalType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects in memory as records. */
final class Records {
  private Records() {}

  static boolean isRequired(Field field, RecordConstraints constraints) {
    boolean typed = !(field.type() instanceof OptionalType);
    return (typed && !constraints.omissible().contains(field.name()))
        || constraints.required().contains(field.name());
  }

  static Map<String, Node> members(ObjectNode object) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (String key : object.keys()) {
      Node value = object.get(key);
      if (value != null) {
        members.put(key, value);
      }
    }
    return members;
  }

  static ObjectNode with(ObjectNode object, String key, Node value) {
    Map<String, Node> members = members(object);
    members.put(key, value);
    return ObjectNode.of(members);
  }

  static ObjectNode without(ObjectNode object, String key) {
    Map<String, Node> members = members(object);
    members.remove(key);
    return ObjectNode.of(members);
  }

  /** Keeps of elements that must differ those that do, or can be told apart by another name. */
  static List<Node> distinct(List<Node> elements, List<String> keys) {
    if (keys.isEmpty()) {
      return elements;
    }
    List<Node> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node each : elements) {
      Node named = seen.contains(key(each, keys)) ? renamed(each, keys.get(0), kept.size()) : each;
      if (seen.add(key(named, keys))) {
        kept.add(named);
      }
    }
    return kept;
  }

  static boolean areDistinct(List<Node> elements, List<String> keys) {
    return keys.isEmpty()
        || elements.stream().map(each -> key(each, keys)).distinct().count() == elements.size();
  }

  private static Node renamed(Node element, String key, int index) {
    return element instanceof ObjectNode object && object.get(key) instanceof StringNode name
        ? with(object, key, new StringNode(name.value() + "-" + (index + 1), Span.NONE))
        : element;
  }

  private static String key(Node element, List<String> keys) {
    if (!(element instanceof ObjectNode object)) {
      return NodeWriter.json(element);
    }
    StringBuilder text = new StringBuilder();
    for (String key : keys) {
      text.append(json(object.get(key))).append('|');
    }
    return text.toString();
  }

  private static String json(@Nullable Node node) {
    return node == null ? "" : NodeWriter.json(node);
  }
}
