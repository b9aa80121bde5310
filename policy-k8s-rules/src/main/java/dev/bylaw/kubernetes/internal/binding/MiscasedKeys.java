package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.binding.MiscasedKey;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.type.Field;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds keys that differ from a known field by case only. Kubernetes ignores them; from 1.8 to
 * 1.10, before patch releases, it did not, and neither do tools that decode with Go's own library.
 */
final class MiscasedKeys {
  private final List<MiscasedKey> found = new ArrayList<>();

  private MiscasedKeys() {}

  static List<MiscasedKey> in(Node root, RecordType type) {
    MiscasedKeys keys = new MiscasedKeys();
    keys.walk(root, type, Place.ROOT);
    return keys.found;
  }

  private void walk(Node node, Type declared, Place place) {
    Type type = OptionalType.unwrap(declared);
    if (type instanceof UnionType union) {
      union.alternatives().forEach(each -> walk(node, each, place));
    } else if (type instanceof ListType list) {
      walkElements(node, list, place);
    } else if (node instanceof ObjectNode object) {
      object.keys().forEach(key -> walkKey(object, key, type, place.key(key)));
    }
  }

  private void walkElements(Node node, ListType type, Place place) {
    if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        walk(list.element(i), type.element(), place.index(i));
      }
    }
  }

  private void walkKey(ObjectNode object, String key, Type type, Place place) {
    Node value = object.get(key);
    if (value == null) {
      return;
    }
    if (type instanceof MapType map) {
      walk(value, map.value(), place);
    } else if (type instanceof RecordType record) {
      Optional<Field> field = record.field(key);
      if (field.isPresent()) {
        walk(value, field.get().type(), place);
      } else {
        report(key, record, place);
      }
    }
  }

  private void report(String key, RecordType record, Place place) {
    record.fieldNames().stream()
        .filter(key::equalsIgnoreCase)
        .findFirst()
        .ifPresent(field -> found.add(new MiscasedKey(place, field)));
  }
}
