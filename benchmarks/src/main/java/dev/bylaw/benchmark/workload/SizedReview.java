package dev.bylaw.benchmark.workload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reviews of a pod that breaks nothing, of any length. What makes them longer are environment
 * variables, which no control reads.
 */
public final class SizedReview {
  private SizedReview() {}

  /**
   * Makes a review.
   *
   * @param bytes how long it should be, at least 1,000
   * @return a review of that length
   */
  public static byte[] ofLength(int bytes) {
    ObjectNode review = small();
    ArrayNode environment = (ArrayNode) review.at("/request/object/spec/containers/0/env");
    int length = Reviews.bytes(review).length;
    for (int i = 0; ; i++) {
      ObjectNode variable = variable(i);
      int longer = Reviews.bytes(variable).length + 1;
      if (length + longer > bytes) {
        break;
      }
      environment.add(variable);
      length += longer;
    }
    int rest = bytes - Reviews.bytes(review).length;
    ObjectNode metadata = (ObjectNode) review.at("/request/object/metadata");
    metadata.put("name", metadata.path("name").asText() + "x".repeat(rest));
    return Reviews.bytes(review);
  }

  private static ObjectNode variable(int number) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", "SETTING_" + number)
        .put("value", "https://setting-" + number + ".shop.svc.cluster.local:8443/v2?timeout=5s");
  }

  private static ObjectNode small() {
    ObjectNode review = JsonNodeFactory.instance.objectNode();
    review.put("kind", "AdmissionReview").put("apiVersion", "admission.k8s.io/v1");
    ObjectNode request = review.putObject("request");
    request.put("uid", "4b1f7c52-93d0-4a6e-8f25-6f0f3a1c7d88");
    request.putObject("kind").put("group", "").put("version", "v1").put("kind", "Pod");
    request.putObject("resource").put("group", "").put("version", "v1").put("resource", "pods");
    request.put("namespace", "shop").put("operation", "CREATE");
    request.putObject("userInfo").put("username", "kubernetes-admin");
    ObjectNode pod = request.putObject("object").put("kind", "Pod").put("apiVersion", "v1");
    pod.putObject("metadata").put("name", "p").put("namespace", "shop");
    ObjectNode container = JsonNodeFactory.instance.objectNode().put("name", "main");
    container.put("image", "registry.example.org/shop/main:7.3.1");
    container.putArray("env");
    JsonNode hardened = PodSpecGenerator.spec(1).at("/containers/0/securityContext");
    container.set("securityContext", hardened);
    ObjectNode spec = pod.putObject("spec");
    spec.putArray("containers").add(container);
    return review;
  }
}
