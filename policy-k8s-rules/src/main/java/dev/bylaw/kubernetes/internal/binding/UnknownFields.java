package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.binding.UnknownField;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.kubernetes.internal.schema.KubernetesTypes;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds keys that are no fields of their type. Kubernetes ignores those that differ from a field by
 * case only; from 1.8 to 1.10, before patch releases, it did not, and neither do tools that decode
 * with Go's own library.
 */
final class UnknownFields {
  private final KubernetesTypes types;
  private final List<UnknownField> found = new ArrayList<>();

  private UnknownFields(KubernetesTypes types) {
    this.types = types;
  }

  static List<UnknownField> in(Node root, RecordType type, KubernetesTypes types) {
    UnknownFields fields = new UnknownFields(types);
    fields.walk(root, List.of(type), Place.ROOT);
    return fields.found;
  }

  /** Walks a node that may have any of some types. */
  private void walk(Node node, List<Type> declared, Place place) {
    List<Type> alternatives =
        declared.stream().flatMap(UnknownFields::alternatives).toList();
    if (node instanceof ListNode list) {
      List<Type> elements =
          of(ListType.class, alternatives).map(ListType::element).toList();
      for (int i = 0; i < list.size() && !elements.isEmpty(); i++) {
        walk(list.element(i), elements, place.index(i));
      }
    } else if (node instanceof ObjectNode object && !alternatives.contains(JsonType.JSON)) {
      walkObject(object, alternatives, place);
    }
  }

  private void walkObject(ObjectNode object, List<Type> alternatives, Place place) {
    List<RecordType> records =
        of(RecordType.class, alternatives).map(types::asWritten).toList();
    List<Type> values = of(MapType.class, alternatives).map(MapType::value).toList();
    for (String key : object.keys()) {
      Node value = object.get(key);
      List<Type> here = new ArrayList<>(values);
      records.forEach(record -> record.field(key).map(Field::type).ifPresent(here::add));
      if (value != null && !here.isEmpty()) {
        walk(value, here, place.key(key));
      } else if (value != null && !records.isEmpty()) {
        report(key, records, place.key(key));
      }
    }
  }

  private void report(String key, List<RecordType> records, Place place) {
    Optional<String> sameButForCase = records.stream()
        .flatMap(each -> each.fieldNames().stream())
        .filter(key::equalsIgnoreCase)
        .findFirst();
    found.add(new UnknownField(place, records.get(0), sameButForCase));
  }

  private static Stream<Type> alternatives(Type declared) {
    Type type = OptionalType.unwrap(declared);
    return type instanceof UnionType union
        ? union.alternatives().stream().flatMap(UnknownFields::alternatives)
        : Stream.of(type);
  }

  private static <T extends Type> Stream<T> of(Class<T> sort, List<Type> alternatives) {
    return alternatives.stream().filter(sort::isInstance).map(sort::cast);
  }
}
