package dev.bylaw.benchmark.workload;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes admission reviews of pods as an API server sends them: envelope, owner, managed fields,
 * sidecars, probes and projected volumes. The same numbers give the same review.
 */
public final class ReviewGenerator {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReviewGenerator() {}

  /**
   * Makes a review of a pod that breaks nothing.
   *
   * @param containers how many containers the pod has, beside one that initializes
   * @return the review
   */
  public static ObjectNode compliant(int containers) {
    ObjectNode review = NODES.objectNode();
    review.put("kind", "AdmissionReview").put("apiVersion", "admission.k8s.io/v1");
    ObjectNode request = review.putObject("request");
    request.put("uid", "4b1f7c52-93d0-4a6e-8f25-6f0f3a1c7d88");
    request.set("kind", groupVersion("kind", "Pod"));
    request.set("resource", groupVersion("resource", "pods"));
    request.set("requestKind", groupVersion("kind", "Pod"));
    request.set("requestResource", groupVersion("resource", "pods"));
    request.put("namespace", "shop").put("operation", "CREATE");
    ObjectNode user = request.putObject("userInfo");
    user.put("username", "system:serviceaccount:kube-system:replicaset-controller");
    user.put("uid", "a6f4d6c0-1d5e-4f54-bb2d-c2d0a8e3b911");
    user.putArray("groups")
        .add("system:serviceaccounts")
        .add("system:serviceaccounts:kube-system")
        .add("system:authenticated");
    request.set("object", pod(containers));
    request.putNull("oldObject").put("dryRun", false);
    request.putObject("options").put("kind", "CreateOptions").put("apiVersion", "meta.k8s.io/v1");
    return review;
  }

  /**
   * Makes a review of a pod that breaks most controls, with 22 findings.
   *
   * @param containers how many containers the pod has, at least three
   * @return the review
   */
  public static ObjectNode violating(int containers) {
    ObjectNode review = compliant(containers);
    ViolatingPod.alter((ObjectNode) review.at("/request/object"));
    return review;
  }

  private static ObjectNode groupVersion(String field, String value) {
    return NODES.objectNode().put("group", "").put("version", "v1").put(field, value);
  }

  private static ObjectNode pod(int containers) {
    ObjectNode pod = NODES.objectNode().put("kind", "Pod").put("apiVersion", "v1");
    ObjectNode metadata = pod.putObject("metadata");
    metadata.put("generateName", "checkout-5d9c7b6f48-").put("namespace", "shop");
    metadata.putNull("creationTimestamp");
    metadata
        .putObject("labels")
        .put("app.kubernetes.io/name", "checkout")
        .put("app.kubernetes.io/instance", "checkout-blue")
        .put("app.kubernetes.io/version", "7.3.1")
        .put("app.kubernetes.io/part-of", "shop")
        .put("app.kubernetes.io/managed-by", "Helm")
        .put("pod-template-hash", "5d9c7b6f48");
    metadata
        .putObject("annotations")
        .put("prometheus.io/scrape", "true")
        .put("prometheus.io/path", "/metrics")
        .put("checksum/secrets", "c3ab8ff13720e8ad9047dd39466b3c8974e592c2fa383d4a3960714caef0c4f2")
        .put("container.apparmor.security.beta.kubernetes.io/main", "runtime/default");
    ObjectNode owner = metadata.putArray("ownerReferences").addObject();
    owner.put("apiVersion", "apps/v1").put("kind", "ReplicaSet");
    owner.put("name", "checkout-5d9c7b6f48").put("uid", "e8f9b2a4-5b7c-49d2-9a31-07c1de5f6b20");
    owner.put("controller", true).put("blockOwnerDeletion", true);
    ManagedFields.add(metadata.putArray("managedFields"), containers);
    pod.set("spec", PodSpecGenerator.spec(containers));
    pod.putObject("status");
    return pod;
  }

  /** A string, an object or a number in lists, spelt briefly. */
  static ArrayNode texts(String... values) {
    ArrayNode list = NODES.arrayNode();
    for (String each : values) {
      list.add(each);
    }
    return list;
  }
}
