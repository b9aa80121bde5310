package dev.bylaw.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.Document;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Converts between Jackson's trees and this library's. Thread-safe. */
public final class JsonNodes {
  private JsonNodes() {}

  /**
   * Makes a document of a Jackson tree. It has no source, so nothing in it has a position.
   *
   * @param root the tree; it is copied
   * @return the document
   * @throws IllegalArgumentException as {@link #toNode}
   */
  public static Document toDocument(JsonNode root) {
    return Document.of(toNode(root));
  }

  /**
   * Makes a node of a Jackson tree. Numbers become integers where their value is integral and in
   * the range of long; binary values become Base64 texts, as Jackson writes them.
   *
   * @param tree the tree; it is copied
   * @return the node
   * @throws IllegalArgumentException if the tree holds what JSON has not (missing nodes, Java
   *     objects, numbers that no finite double is near to), or is nested more deeply than
   *     {@link Limits#DEFAULT} allows
   */
  public static Node toNode(JsonNode tree) {
    return toNode(tree, Limits.DEFAULT.depth());
  }

  private static Node toNode(JsonNode tree, int depth) {
    if (tree.isContainerNode() && depth == 0) {
      throw new IllegalArgumentException(
          "nested more than " + Limits.DEFAULT.depth() + " levels deep");
    }
    return switch (tree.getNodeType()) {
      case OBJECT -> object(tree, depth - 1);
      case ARRAY -> list(tree, depth - 1);
      case STRING -> Nodes.string(tree.textValue());
      case BINARY -> Nodes.string(tree.asText());
      case BOOLEAN -> Nodes.bool(tree.booleanValue());
      case NUMBER -> Nodes.fromJava(tree.numberValue());
      case NULL -> Nodes.nullNode();
      case MISSING, POJO ->
        throw new IllegalArgumentException("no JSON value: " + tree.getNodeType());
    };
  }

  private static Node object(JsonNode tree, int depth) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : tree.properties()) {
      entries.put(field.getKey(), toNode(field.getValue(), depth));
    }
    return Nodes.object(entries);
  }

  private static Node list(JsonNode tree, int depth) {
    List<Node> elements = new ArrayList<>(tree.size());
    for (JsonNode element : tree) {
      elements.add(toNode(element, depth));
    }
    return Nodes.list(elements);
  }

  /**
   * Makes a Jackson tree of a node.
   *
   * @param node the node
   * @return the tree, independent of the node
   */
  public static JsonNode toJsonNode(Node node) {
    JsonNodeFactory factory = JsonNodeFactory.instance;
    if (node instanceof ObjectNode object) {
      com.fasterxml.jackson.databind.node.ObjectNode tree = factory.objectNode();
      for (String key : object.keys()) {
        Node value = object.get(key);
        if (value != null) {
          tree.set(key, toJsonNode(value));
        }
      }
      return tree;
    }
    if (node instanceof ListNode list) {
      com.fasterxml.jackson.databind.node.ArrayNode tree = factory.arrayNode(list.size());
      for (int i = 0; i < list.size(); i++) {
        tree.add(toJsonNode(list.element(i)));
      }
      return tree;
    }
    return scalar(node, factory);
  }

  private static JsonNode scalar(Node node, JsonNodeFactory factory) {
    if (node instanceof StringNode text) {
      return factory.textNode(text.value());
    }
    if (node instanceof IntegerNode integer) {
      return factory.numberNode(integer.value());
    }
    if (node instanceof FloatNode number) {
      return factory.numberNode(number.value());
    }
    return node instanceof BooleanNode bool
        ? factory.booleanNode(bool.value())
        : factory.nullNode();
  }
}
