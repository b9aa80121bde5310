package dev.bylaw.kubernetes.internal.schema.generator;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.scalar.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The type schemas of a version of Kubernetes: a {@code swagger.json} with paths, or a JSON Schema
 * document with definitions alone.
 */
final class OpenApiDocument {
  private final Version version;
  private final ObjectNode root;
  private final ObjectNode definitions;

  OpenApiDocument(Version version, ObjectNode root) {
    this.version = version;
    this.root = root;
    this.definitions = object(root, "definitions")
        .or(() -> object(root, "$defs"))
        .orElseThrow(() -> new IllegalArgumentException("a document without definitions"));
  }

  /** A kind as the document declares it. */
  record DeclaredKind(String group, String version, String kind, String definition) {
    String apiVersion() {
      return group.isEmpty() ? version : group + "/" + version;
    }
  }

  /** An action that the API serves. */
  record ServedAction(String path, String group, String kind, String action) {}

  Version version() {
    return version;
  }

  Optional<ObjectNode> definition(String name) {
    return object(definitions, name);
  }

  /** All kinds but lists of other kinds. */
  List<DeclaredKind> kinds() {
    List<DeclaredKind> found = new ArrayList<>();
    for (String name : definitions.keys()) {
      ObjectNode definition = definition(name).orElseThrow();
      for (Node each : elements(definition, "x-kubernetes-group-version-kind")) {
        DeclaredKind kind = new DeclaredKind(
            text(each, "group").orElse(""),
            text(each, "version").orElse(""),
            text(each, "kind").orElse(""),
            name);
        boolean list = kind.kind().endsWith("List")
            && object(definition, "properties")
                .filter(p -> p.get("items") != null)
                .isPresent();
        if (DefinitionName.of(name).declares(kind) && !list) {
          found.add(kind);
        }
      }
    }
    return found;
  }

  /** What the API serves; empty for a document without paths. */
  List<ServedAction> actions() {
    List<ServedAction> found = new ArrayList<>();
    Optional<ObjectNode> paths = object(root, "paths");
    for (String path : paths.map(ObjectNode::keys).orElse(List.of())) {
      ObjectNode operations = paths.flatMap(each -> object(each, path)).orElseThrow();
      for (String verb : operations.keys()) {
        Optional<ObjectNode> operation = object(operations, verb);
        Optional<ObjectNode> kind =
            operation.flatMap(each -> object(each, "x-kubernetes-group-version-kind"));
        kind.ifPresent(each -> found.add(new ServedAction(
            path,
            text(each, "group").orElse(""),
            text(each, "kind").orElse(""),
            operation.flatMap(o -> text(o, "x-kubernetes-action")).orElse(""))));
      }
    }
    return found;
  }

  static Optional<ObjectNode> object(Node parent, String key) {
    return child(parent, key).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
  }

  static Optional<String> text(Node parent, String key) {
    return child(parent, key)
        .filter(StringNode.class::isInstance)
        .map(each -> ((StringNode) each).value());
  }

  static List<Node> elements(Node parent, String key) {
    List<Node> elements = new ArrayList<>();
    if (child(parent, key).orElse(null) instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        elements.add(list.element(i));
      }
    }
    return elements;
  }

  static List<String> texts(Node parent, String key) {
    return elements(parent, key).stream()
        .flatMap(each -> each instanceof StringNode s ? Stream.of(s.value()) : Stream.of())
        .toList();
  }

  private static Optional<Node> child(Node parent, String key) {
    return parent instanceof ObjectNode object
        ? Optional.ofNullable(object.get(key))
        : Optional.empty();
  }
}
