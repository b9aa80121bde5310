package dev.bylaw.dsl.internal.generate;

import dev.bylaw.binding.FieldConstraint;
import dev.bylaw.binding.RecordConstraints;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes one place of a document. What the place needs above it is made; what cannot be there is
 * left as it was.
 */
final class TypedEdit {
  private final Generation generation;
  private final ValueMaker maker;
  private final List<Place> steps;
  private final Change change;

  /** Says what stands at the place instead. */
  interface Change {
    /** Returns the new value; empty for none. */
    Optional<Node> apply(Optional<Node> node, Type type, Slot slot);
  }

  private TypedEdit(Generation generation, ValueMaker maker, Place place, Change change) {
    this.generation = generation;
    this.maker = maker;
    this.steps = new ArrayList<>();
    place.steps().forEach(steps::add);
    this.change = change;
  }

  /**
   * Changes a document.
   *
   * @param maker makes the values that are needed above the place
   */
  static Node at(Place place, Node root, Generation generation, ValueMaker maker, Change change) {
    return new TypedEdit(generation, maker, place, change)
        .apply(root, generation.type(), Slot.root(generation.read()), 0)
        .orElse(root);
  }

  private Optional<Node> apply(@Nullable Node node, Type declared, Slot slot, int step) {
    Type type = container(OptionalType.unwrap(declared), node);
    if (step == steps.size()) {
      return change.apply(Optional.ofNullable(node), OptionalType.unwrap(declared), slot);
    }
    String key = steps.get(step).key();
    if (key == null) {
      return element(node, type, slot, step);
    }
    if (type instanceof RecordType record) {
      Optional<Field> field = record.field(key);
      return field.isPresent()
          ? Optional.of(field(node, record, field.get(), slot, step))
          : Optional.ofNullable(node);
    }
    return type instanceof MapType || type == JsonType.JSON
        ? entry(node, key, type instanceof MapType map ? map.value() : type, slot, step)
        : Optional.ofNullable(node);
  }

  /** Of a union, the alternative that a container is of. */
  private static Type container(Type type, @Nullable Node node) {
    if (!(type instanceof UnionType union)) {
      return type;
    }
    for (Type each : union.alternatives()) {
      boolean object = each instanceof RecordType || each instanceof MapType;
      boolean fits = node instanceof ListNode ? each instanceof ListType : object;
      if (fits) {
        return each;
      }
    }
    return type;
  }

  private Node field(@Nullable Node node, RecordType type, Field field, Slot slot, int step) {
    RecordConstraints constraints = generation.validity().of(type);
    ObjectNode object =
        node instanceof ObjectNode present ? present : (ObjectNode) maker.value(type, slot);
    Slot below = slot.field(field.name(), constraints.field(field.name()));
    Optional<Node> changed = apply(object.get(field.name()), field.type(), below, step + 1);
    if (changed.isPresent()) {
      return Records.with(
          withoutRivals(object, field.name(), constraints), field.name(), changed.get());
    }
    return Records.isRequired(field, constraints) ? object : Records.without(object, field.name());
  }

  private static ObjectNode withoutRivals(
      ObjectNode object, String field, RecordConstraints constraints) {
    ObjectNode kept = object;
    for (Set<String> group : constraints.alternatives()) {
      for (String rival : object.keys()) {
        if (group.contains(field) && group.contains(rival) && !rival.equals(field)) {
          kept = Records.without(kept, rival);
        }
      }
    }
    return kept;
  }

  private Optional<Node> entry(@Nullable Node node, String key, Type value, Slot slot, int step) {
    if (node != null && !(node instanceof ObjectNode)) {
      return Optional.of(node);
    }
    Map<String, Node> members =
        node instanceof ObjectNode object ? Records.members(object) : new LinkedHashMap<>();
    Optional<Node> changed = apply(members.get(key), value, slot.entry(key), step + 1);
    if (changed.isPresent()) {
      members.put(key, changed.get());
    } else if (members.size() > 1 || !slot.constraint().filled()) {
      members.remove(key);
    }
    return Optional.of(ObjectNode.of(members));
  }

  private Optional<Node> element(@Nullable Node node, Type type, Slot slot, int step) {
    Type element = type instanceof ListType list ? list.element() : JsonType.JSON;
    if (!(type instanceof ListType) && type != JsonType.JSON) {
      return Optional.ofNullable(node);
    }
    List<Node> elements = elements(node);
    int index = Math.min(steps.get(step).index(), elements.size());
    Node current = index < elements.size() ? elements.get(index) : null;
    Optional<Node> changed = apply(current, element, slot.element(), step + 1);
    if (changed.isPresent() && index < elements.size()) {
      elements.set(index, changed.get());
    } else if (changed.isPresent()) {
      elements.add(changed.get());
    } else if (index < elements.size()) {
      elements.remove(index);
    }
    FieldConstraint asked = slot.constraint();
    boolean valid = (!elements.isEmpty() || !asked.filled());
    return valid
        ? Optional.of(ListNode.of(Records.distinct(elements, asked.keys())))
        : Optional.ofNullable(node);
  }

  private static List<Node> elements(@Nullable Node node) {
    List<Node> elements = new ArrayList<>();
    if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        elements.add(list.element(i));
      }
    }
    return elements;
  }
}
