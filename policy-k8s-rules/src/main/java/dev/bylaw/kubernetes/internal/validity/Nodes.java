package dev.bylaw.kubernetes.internal.validity;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes of objects in memory; what does not change is returned as it is. */
final class Nodes {
  private Nodes() {}

  static ObjectNode within(ObjectNode object, String key, UnaryOperator<ObjectNode> change) {
    return object.get(key) instanceof ObjectNode inner
        ? with(object, key, change.apply(inner))
        : object;
  }

  @SuppressWarnings("ReferenceEquality") // What is the same node is left as it stands.
  static ObjectNode with(ObjectNode object, String key, Node value) {
    if (object.get(key) == value) {
      return object;
    }
    Map<String, Node> members = members(object);
    members.put(key, value);
    return ObjectNode.of(members);
  }

  static ObjectNode without(ObjectNode object, Set<String> keys) {
    if (object.keys().stream().noneMatch(keys::contains)) {
      return object;
    }
    Map<String, Node> members = members(object);
    members.keySet().removeAll(keys);
    return ObjectNode.of(members);
  }

  private static Map<String, Node> members(ObjectNode object) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (String key : object.keys()) {
      Node value = object.get(key);
      if (value != null) {
        members.put(key, value);
      }
    }
    return members;
  }

  static StringNode text(String value) {
    return new StringNode(value, Span.NONE);
  }

  static boolean isText(@Nullable Node node, String... values) {
    return node instanceof StringNode text && List.of(values).contains(text.value());
  }

  static boolean sameText(@Nullable Node left, @Nullable Node right) {
    return left instanceof StringNode one
        && right instanceof StringNode other
        && one.value().equals(other.value());
  }
}
