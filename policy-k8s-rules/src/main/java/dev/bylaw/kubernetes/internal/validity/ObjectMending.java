package dev.bylaw.kubernetes.internal.validity;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Makes fields of an object agree with each other, as the API server asks. */
final class ObjectMending {
  private static final String SPEC = "spec";
  private static final String TEMPLATE = "template";
  private static final String METADATA = "metadata";
  private static final String LABELS = "labels";
  private static final String SELECTOR = "selector";
  private static final String RESTART = "restartPolicy";

  /** Kinds that select the pods of their own template, and restart them always. */
  private static final Set<String> OWNERS =
      Set.of("Deployment", "DaemonSet", "StatefulSet", "ReplicaSet");

  private ObjectMending() {}

  static ObjectNode mend(ObjectNode object) {
    String kind = object.get("kind") instanceof StringNode name ? name.value() : "";
    if (OWNERS.contains(kind)) {
      return Nodes.within(object, SPEC, spec -> owner(spec));
    }
    return switch (kind) {
      case "Pod" -> Nodes.within(object, SPEC, PodMending::mend);
      case "PodTemplate" -> Nodes.within(object, TEMPLATE, ObjectMending::template);
      case "ReplicationController" ->
        Nodes.within(object, SPEC, spec -> Nodes.within(spec, TEMPLATE, ObjectMending::template));
      case "Job" -> Nodes.within(object, SPEC, ObjectMending::job);
      case "CronJob" ->
        Nodes.within(
            object,
            SPEC,
            spec -> Nodes.within(
                spec, "jobTemplate", job -> Nodes.within(job, SPEC, ObjectMending::job)));
      default -> object;
    };
  }

  private static ObjectNode template(ObjectNode template) {
    return Nodes.within(
        template,
        SPEC,
        spec -> PodMending.mend(Nodes.without(spec, Set.of("ephemeralContainers"))));
  }

  private static ObjectNode owner(ObjectNode spec) {
    ObjectNode mended = Nodes.within(
        spec,
        TEMPLATE,
        template -> labelled(
            Nodes.within(template(template), SPEC, pod -> Nodes.without(pod, Set.of(RESTART)))));
    ObjectNode labels = labels(mended);
    Node selector = mended.get(SELECTOR);
    if (selector instanceof ObjectNode present && selects(present, labels)) {
      return mended;
    }
    String first = labels.keys().isEmpty() ? "app" : labels.keys().get(0);
    Node value = labels.get(first);
    Node own = ObjectNode.of(Map.of(first, value == null ? Nodes.text("a") : value));
    return Nodes.with(mended, SELECTOR, ObjectNode.of(Map.of("matchLabels", own)));
  }

  private static ObjectNode labelled(ObjectNode template) {
    Node metadata = template.get(METADATA);
    boolean labelled = metadata instanceof ObjectNode present
        && present.get(LABELS) instanceof ObjectNode labels
        && !labels.keys().isEmpty();
    if (labelled) {
      return template;
    }
    ObjectNode app = ObjectNode.of(Map.of("app", Nodes.text("a")));
    Map<String, Node> members = new LinkedHashMap<>();
    members.put(METADATA, ObjectNode.of(Map.of()));
    for (String key : template.keys()) {
      Node value = template.get(key);
      if (value != null) {
        members.put(key, value);
      }
    }
    return Nodes.within(
        ObjectNode.of(members), METADATA, object -> Nodes.with(object, LABELS, app));
  }

  private static ObjectNode labels(ObjectNode spec) {
    return spec.get(TEMPLATE) instanceof ObjectNode template
            && template.get(METADATA) instanceof ObjectNode metadata
            && metadata.get(LABELS) instanceof ObjectNode labels
        ? labels
        : ObjectNode.of(Map.of());
  }

  private static boolean selects(ObjectNode selector, ObjectNode labels) {
    boolean expressions =
        selector.get("matchExpressions") instanceof ListNode list && list.size() > 0;
    return !expressions
        && selector.get("matchLabels") instanceof ObjectNode wanted
        && !wanted.keys().isEmpty()
        && wanted.keys().stream().allMatch(key -> Nodes.sameText(wanted.get(key), labels.get(key)));
  }

  private static ObjectNode job(ObjectNode spec) {
    return Nodes.within(
        Nodes.without(spec, Set.of(SELECTOR, "manualSelector")),
        TEMPLATE,
        template -> Nodes.within(
            template(template),
            SPEC,
            pod -> Nodes.isText(pod.get(RESTART), "OnFailure", "Never")
                ? pod
                : Nodes.with(pod, RESTART, Nodes.text("Never"))));
  }
}
