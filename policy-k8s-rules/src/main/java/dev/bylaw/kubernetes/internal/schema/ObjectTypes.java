package dev.bylaw.kubernetes.internal.schema;

import dev.bylaw.type.Field;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The types of what all objects have in common, which differ from the schemas: {@code metadata} is
 * always there, {@code namespace} is a string where objects have one and no field where they have
 * none, and {@code kind} is known. The variants fit where an ObjectMeta is asked for, so that a Pod
 * can be read as a PodTemplateSpec.
 */
final class ObjectTypes {
  private static final String OBJECT_META = "ObjectMeta";
  private static final String NAMESPACE = "namespace";

  private final KubernetesTypes types;
  private final RecordType anyObject = RecordType.of("Object", this::anyObjectFields);
  private final RecordType namespaced =
      RecordType.of("NamespacedObjectMeta", this::namespacedMetadata);
  private final RecordType cluster = RecordType.of("ClusterObjectMeta", this::clusterMetadata);

  ObjectTypes(KubernetesTypes types) {
    this.types = types;
  }

  RecordType anyObject() {
    return anyObject;
  }

  RecordType asWritten(RecordType declared) {
    return declared == namespaced || declared == cluster ? objectMeta() : declared;
  }

  List<String> names() {
    return List.of(anyObject.name(), namespaced.name(), cluster.name());
  }

  Optional<RecordType> named(String name) {
    if (name.equals(anyObject.name())) {
      return Optional.of(anyObject);
    }
    if (name.equals(namespaced.name())) {
      return Optional.of(namespaced);
    }
    return name.equals(cluster.name()) ? Optional.of(cluster) : Optional.empty();
  }

  /** The fields of a kind, made of those that its schema declares. */
  List<Field> fields(KindFacts facts, List<Field> declared) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.of("apiVersion", ScalarType.STRING));
    fields.add(Field.of("kind", new LiteralType(facts.kind().kind())));
    for (Field each : declared) {
      fields.add(isObjectMeta(each.type()) ? Field.of(each.name(), metadata(facts)) : each);
    }
    return fields;
  }

  private static boolean isObjectMeta(Type type) {
    return OptionalType.unwrap(type) instanceof RecordType record
        && record.name().equals(OBJECT_META);
  }

  private RecordType metadata(KindFacts facts) {
    return facts.scope() == Scope.NAMESPACED ? namespaced : cluster;
  }

  private List<Field> anyObjectFields() {
    return List.of(
        Field.of("apiVersion", ScalarType.STRING),
        Field.of("kind", ScalarType.STRING),
        Field.of("metadata", objectMeta()));
  }

  private List<Field> namespacedMetadata() {
    return objectMeta().fields().stream()
        .map(each -> each.name().equals(NAMESPACE) ? Field.of(NAMESPACE, ScalarType.STRING) : each)
        .toList();
  }

  private List<Field> clusterMetadata() {
    return objectMeta().fields().stream()
        .filter(each -> !each.name().equals(NAMESPACE))
        .toList();
  }

  private RecordType objectMeta() {
    return types.named(OBJECT_META).orElseThrow();
  }
}
