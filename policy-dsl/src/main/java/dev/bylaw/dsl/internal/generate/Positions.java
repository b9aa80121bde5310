package dev.bylaw.dsl.internal.generate;

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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of a document that rules read, those included where nothing stands yet. */
final class Positions {
  private final Generation generation;
  private final List<Place> found = new ArrayList<>();

  private Positions(Generation generation) {
    this.generation = generation;
  }

  static List<Place> of(Node root, Generation generation) {
    Positions positions = new Positions(generation);
    positions.walk(root, generation.type(), Slot.root(generation.read()), Place.ROOT);
    return positions.found;
  }

  private void walk(Node node, Type declared, Slot slot, Place place) {
    Type type = OptionalType.unwrap(declared);
    if (type instanceof RecordType record && node instanceof ObjectNode object) {
      for (Field field : record.fields()) {
        if (slot.reads(field.name())) {
          Slot below =
              slot.field(field.name(), generation.validity().of(record).field(field.name()));
          part(object.get(field.name()), field.type(), below, place.key(field.name()));
        }
      }
    } else if (type instanceof MapType map && node instanceof ObjectNode object) {
      Set<String> keys = new LinkedHashSet<>(object.keys());
      slot.read().ifPresent(shape -> keys.addAll(shape.fields()));
      keys.forEach(key -> part(object.get(key), map.value(), slot.entry(key), place.key(key)));
    } else if (type instanceof ListType list && node instanceof ListNode elements) {
      for (int i = 0; i < elements.size(); i++) {
        part(elements.element(i), list.element(), slot.element(), place.index(i));
      }
    }
  }

  private void part(@Nullable Node node, Type type, Slot slot, Place place) {
    found.add(place);
    if (node != null) {
      walk(node, type, slot, place);
    }
  }
}
