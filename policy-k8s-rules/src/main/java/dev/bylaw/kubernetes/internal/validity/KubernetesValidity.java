package dev.bylaw.kubernetes.internal.validity;

import dev.bylaw.binding.FieldConstraint;
import dev.bylaw.binding.ObjectValidity;
import dev.bylaw.binding.RecordConstraints;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.kubernetes.internal.schema.KnownKind;
import dev.bylaw.kubernetes.internal.schema.KubernetesTypes;
import dev.bylaw.type.Field;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the API server asks of objects, as far as it decides whether a test document is sound. */
public final class KubernetesValidity implements ObjectValidity {
  private final KubernetesTypes types;
  private final Map<RecordType, RecordConstraints> known = new ConcurrentHashMap<>();

  /** Makes it over a table of types. */
  public KubernetesValidity(KubernetesTypes types) {
    this.types = types;
  }

  @Override
  public RecordConstraints of(RecordType type) {
    return known.computeIfAbsent(type, this::make);
  }

  private RecordConstraints make(RecordType type) {
    RecordConstraints own = KnownConstraints.of(type);
    Map<String, FieldConstraint> fields = new HashMap<>();
    for (Field field : type.fields()) {
      FieldConstraint constraint =
          own.fields().containsKey(field.name()) ? own.field(field.name()) : usual(field);
      List<String> keys = types.listKeys(type, field.name());
      fields.put(field.name(), keys.isEmpty() ? constraint : constraint.withKeys(keys));
    }
    type.kind().flatMap(types::kind).ifPresent(kind -> fields.put("apiVersion", served(kind)));
    return new RecordConstraints(own.required(), own.omissible(), own.alternatives(), fields);
  }

  private static FieldConstraint served(KnownKind kind) {
    return FieldConstraint.NONE.withOnly(kind.facts().preferred());
  }

  /** Hardly a number of the API may be negative, and most have 32 bits. */
  private static FieldConstraint usual(Field field) {
    return OptionalType.unwrap(field.type()) == ScalarType.INT
        ? FieldConstraint.NONE.withRange(0, Integer.MAX_VALUE)
        : FieldConstraint.NONE;
  }

  @Override
  public ObjectNode mend(ObjectNode object) {
    return ObjectMending.mend(object);
  }
}
