package dev.bylaw.kubernetes.internal.validity;

import dev.bylaw.binding.FieldConstraint;
import dev.bylaw.binding.RecordConstraints;
import dev.bylaw.scalar.Regex;
import dev.bylaw.type.Field;
import dev.bylaw.type.RecordType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the API's validation asks of single records, as its reference documents it. */
final class KnownConstraints {
  private static final Regex LABEL =
      Regex.parse("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?").orElseThrow();
  private static final Regex SUBDOMAIN =
      Regex.parse("[a-z0-9]([-.a-z0-9]{0,61}[a-z0-9])?").orElseThrow();

  private static final FieldConstraint OBJECT_NAME =
      FieldConstraint.NONE.withExamples("a", "b", "web").withForm(SUBDOMAIN);
  private static final FieldConstraint PART_NAME =
      FieldConstraint.NONE.withExamples("a", "b", "c", "d").withForm(LABEL);
  private static final FieldConstraint NAMESPACE =
      FieldConstraint.NONE.withExamples("default", "team", "kube-system").withForm(LABEL);
  private static final FieldConstraint IMAGE = FieldConstraint.NONE.withExamples(
      "example.com/app:1.0",
      "example.com/app",
      "example.com/app:latest",
      "app",
      "other.example.org/team/app@sha256:"
          + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
  private static final FieldConstraint PORT = FieldConstraint.NONE.withRange(1, 65_535);
  private static final FieldConstraint PORT_OR_NONE = FieldConstraint.NONE.withRange(0, 65_535);
  private static final FieldConstraint PRIORITY =
      FieldConstraint.NONE.withRange(Integer.MIN_VALUE, Integer.MAX_VALUE);

  private static final Set<String> WITH_SPEC = Set.of(
      "Pod",
      "Deployment",
      "DaemonSet",
      "StatefulSet",
      "ReplicaSet",
      "ReplicationController",
      "Job",
      "CronJob",
      "Service",
      "Ingress",
      "NetworkPolicy",
      "PersistentVolume",
      "PersistentVolumeClaim",
      "PodDisruptionBudget",
      "HorizontalPodAutoscaler");
  private static final Map<String, Set<String>> REQUIRED = Map.of(
      "NamespacedObjectMeta", Set.of("name"),
      "ClusterObjectMeta", Set.of("name"),
      "PodTemplate", Set.of("template"),
      "PodTemplateSpec", Set.of("spec"),
      "JobTemplateSpec", Set.of("spec"),
      "ReplicaSetSpec", Set.of("template"),
      "ReplicationControllerSpec", Set.of("template"),
      "Container", Set.of("image"),
      "EphemeralContainer", Set.of("image"));
  private static final Set<String> CONTAINERS = Set.of("Container", "EphemeralContainer");

  /** Fields of records of which all others but these exclude each other. */
  private static final Map<String, Set<String>> BESIDE_ALTERNATIVES = Map.of(
      "Volume", Set.of("name"),
      "VolumeProjection", Set.of(),
      "LifecycleHandler", Set.of(),
      "EnvVarSource", Set.of(),
      "EnvFromSource", Set.of("prefix"));

  private static final Map<String, Set<String>> ALTERNATIVES = Map.of(
      "Probe", Set.of("exec", "grpc", "httpGet", "tcpSocket"),
      "EnvVar", Set.of("value", "valueFrom"),
      "NetworkPolicyPeer", Set.of("ipBlock", "podSelector"),
      "IngressBackend", Set.of("resource", "service", "serviceName"));

  private KnownConstraints() {}

  static RecordConstraints of(RecordType type) {
    String name = type.name();
    boolean spec = type.kind().isPresent() && WITH_SPEC.contains(name);
    return new RecordConstraints(
        spec ? Set.of("spec") : REQUIRED.getOrDefault(name, Set.of()),
        name.equals("NamespacedObjectMeta") ? Set.of("namespace") : Set.of(),
        alternatives(type),
        fields(name));
  }

  private static List<Set<String>> alternatives(RecordType type) {
    Set<String> beside = BESIDE_ALTERNATIVES.get(type.name());
    if (beside != null) {
      return List.of(type.fields().stream()
          .map(Field::name)
          .filter(each -> !beside.contains(each))
          .collect(Collectors.toUnmodifiableSet()));
    }
    Set<String> group = ALTERNATIVES.get(type.name());
    return group == null ? List.of() : List.of(group);
  }

  private static Map<String, FieldConstraint> fields(String name) {
    if (CONTAINERS.contains(name)) {
      return Map.of("name", PART_NAME, "image", IMAGE);
    }
    return switch (name) {
      case "NamespacedObjectMeta" -> Map.of("name", OBJECT_NAME, "namespace", NAMESPACE);
      case "ClusterObjectMeta" -> Map.of("name", OBJECT_NAME);
      case "PodSpec" -> Map.of("containers", FieldConstraint.NONE.nonEmpty(), "priority", PRIORITY);
      case "PriorityClass" -> Map.of("value", PRIORITY);
      case "Volume" -> Map.of("name", PART_NAME);
      case "ContainerPort" -> Map.of("containerPort", PORT, "hostPort", PORT_OR_NONE);
      case "ServicePort" ->
        Map.of("port", PORT, "nodePort", FieldConstraint.NONE.withRange(30_000, 32_767));
      case "ServiceSpec" -> Map.of("ports", FieldConstraint.NONE.nonEmpty());
      case "PodOS" -> Map.of("name", FieldConstraint.NONE.withOnly(List.of("linux", "windows")));
      case "CronJobSpec" -> Map.of("schedule", FieldConstraint.NONE.withOnly(List.of("0 * * * *")));
      default -> Map.of();
    };
  }
}
