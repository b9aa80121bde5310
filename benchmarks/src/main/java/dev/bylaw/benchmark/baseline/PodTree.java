package dev.bylaw.benchmark.baseline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pod as a tree, and what nearly every control asks of it. */
record PodTree(
    JsonNode root,
    @Nullable JsonNode spec,
    @Nullable JsonNode securityContext,
    boolean windows,
    boolean userNamespace) {
  /** Fields of a pod's spec that hold containers, by the paths of their lists. */
  private static final String[] FIELDS = {"initContainers", "containers", "ephemeralContainers"};

  static final String[] LISTS = {
    "spec.initContainers", "spec.containers", "spec.ephemeralContainers"
  };

  /** Looks at one container. */
  @FunctionalInterface
  interface ContainerControl {
    void check(JsonNode container, String list, int index, List<Violation> found);
  }

  static PodTree of(JsonNode root) {
    JsonNode spec = Json.get(root, "spec");
    return new PodTree(
        root,
        spec,
        Json.get(spec, "securityContext"),
        "windows".equals(Json.text(Json.get(spec, "os"), "name")),
        Json.isFalse(Json.get(spec, "hostUsers")));
  }

  ArrayNode containers(int list) {
    return Json.list(spec, FIELDS[list]);
  }

  void forEachContainer(List<Violation> found, ContainerControl control) {
    for (int list = 0; list < FIELDS.length; list++) {
      ArrayNode containers = containers(list);
      for (int i = 0, size = containers.size(); i < size; i++) {
        control.check(containers.get(i), LISTS[list], i, found);
      }
    }
  }
}
