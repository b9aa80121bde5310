package dev.bylaw.internal.demand;

import dev.bylaw.internal.projection.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes shapes of demands; equal ones are one shape. Not thread-safe. */
public final class Shapes {
  private final Map<Key, Shape> known = new HashMap<>();

  private record Key(
      List<String> names,
      List<Shape> children,
      boolean object,
      boolean nulls,
      Optional<Shape> others,
      Optional<Shape> element) {}

  /** Makes the shape that keeps what a demand asks for, and no more. */
  public Shape of(Demand demand) {
    if (demand.isWhole()) {
      return Shape.WHOLE;
    }
    return demand.isInOrder() ? ofEntries(demand) : ofFields(demand);
  }

  /** Slots do not keep the order of keys, so that all are kept as they come. */
  private Shape ofEntries(Demand demand) {
    Demand values = Demand.root();
    demand.fields().values().forEach(values::add);
    values.add(demand.entries());
    return known(new Key(
        List.of(), List.of(), true, demand.readsNulls(), Optional.of(of(values)), element(demand)));
  }

  private Shape ofFields(Demand demand) {
    Map<String, Shape> fields = new LinkedHashMap<>();
    demand.fields().forEach((name, part) -> fields.put(name, of(part)));
    Optional<Shape> others = Optional.ofNullable(demand.anyOther()).map(this::of);
    return known(new Key(
        List.copyOf(fields.keySet()),
        List.copyOf(fields.values()),
        !fields.isEmpty() || others.isPresent(),
        demand.readsNulls(),
        others,
        element(demand)));
  }

  private Optional<Shape> element(Demand demand) {
    return Optional.ofNullable(demand.anyElement()).map(this::of);
  }

  private Shape known(Key key) {
    return known.computeIfAbsent(key, Shapes::build);
  }

  private static Shape build(Key key) {
    if (!key.object() && key.element().isEmpty()) {
      return Shape.SCALAR;
    }
    Shape.Builder builder = new Shape.Builder();
    List<Shape> children = new ArrayList<>(key.children());
    for (int i = 0; i < key.names().size(); i++) {
      builder.field(key.names().get(i), children.get(i));
    }
    if (key.nulls()) {
      builder.nulls();
    }
    key.others().ifPresent(builder::others);
    key.element().ifPresent(builder::elements);
    return builder.build();
  }
}
