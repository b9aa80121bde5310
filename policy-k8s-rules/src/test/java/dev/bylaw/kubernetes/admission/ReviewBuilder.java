package dev.bylaw.kubernetes.admission;

import dev.bylaw.binding.Operation;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.NodeWriter;
import dev.bylaw.reader.Nodes;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes reviews as an API server sends them; objects are given as YAML. */
final class ReviewBuilder {
  static final String UID = "0df28fbd-5f5f-11e8-bc74-36e6bb280816";

  private final Map<String, Node> request = new LinkedHashMap<>();

  private ReviewBuilder(Operation operation, ObjectNode subject) {
    request.put("uid", Nodes.string(UID));
    request.put("kind", kind(subject));
    request.put("resource", yaml("{ group: '', version: v1, resource: things }"));
    request.put("name", Nodes.string("x"));
    if (subject.get("metadata") instanceof ObjectNode metadata
        && metadata.get("namespace") instanceof StringNode namespace) {
      request.put("namespace", namespace);
    }
    request.put("operation", Nodes.string(operation.name()));
    request.put("userInfo", yaml("{ username: alice, groups: [ dev, 'system:authenticated' ] }"));
    request.put("object", Nodes.nullNode());
    request.put("oldObject", Nodes.nullNode());
    request.put("dryRun", Nodes.bool(false));
    request.put("options", Nodes.nullNode());
  }

  private static Node kind(ObjectNode subject) {
    String apiVersion = text(subject, "apiVersion");
    int slash = apiVersion.indexOf('/');
    return Nodes.object(Map.of(
        "group", Nodes.string(slash < 0 ? "" : apiVersion.substring(0, slash)),
        "version", Nodes.string(apiVersion.substring(slash + 1)),
        "kind", Nodes.string(text(subject, "kind"))));
  }

  private static String text(ObjectNode object, String key) {
    return object.get(key) instanceof StringNode text ? text.value() : "";
  }

  static ObjectNode yaml(String text) {
    return (ObjectNode)
        DocumentReader.yaml("test", text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT)
            .documents()
            .get(0)
            .root();
  }

  static ReviewBuilder creating(String object) {
    return new ReviewBuilder(Operation.CREATE, yaml(object)).with("object", yaml(object));
  }

  static ReviewBuilder updating(String object, String oldObject) {
    return new ReviewBuilder(Operation.UPDATE, yaml(object))
        .with("object", yaml(object))
        .with("oldObject", yaml(oldObject));
  }

  static ReviewBuilder deleting(String oldObject) {
    return new ReviewBuilder(Operation.DELETE, yaml(oldObject)).with("oldObject", yaml(oldObject));
  }

  static ReviewBuilder connecting(String options, String subresource) {
    return new ReviewBuilder(Operation.CONNECT, yaml(options))
        .with("object", yaml(options))
        .subresource(subresource);
  }

  ReviewBuilder subresource(String name) {
    return with("subResource", Nodes.string(name));
  }

  ReviewBuilder namespace(String name) {
    return with("namespace", Nodes.string(name));
  }

  ReviewBuilder with(String key, Node value) {
    request.put(key, value);
    return this;
  }

  ReviewBuilder without(String key) {
    request.remove(key);
    return this;
  }

  String json() {
    return NodeWriter.json(Nodes.object(Map.of(
        "apiVersion", Nodes.string("admission.k8s.io/v1"),
        "kind", Nodes.string("AdmissionReview"),
        "request", Nodes.object(request))));
  }

  byte[] bytes() {
    return json().getBytes(StandardCharsets.UTF_8);
  }
}
