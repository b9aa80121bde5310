package dev.bylaw.dsl.internal.generate;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Changes a document a little: towards what an evaluation held it against, or anywhere that rules
 * read. Not thread-safe.
 */
public final class Mutation {
  private static final int MOST_CHANGES = 3;

  private final Generation generation;
  private final RandomGenerator random;
  private final ValueMaker maker;

  /** Makes changes of documents of a type. */
  public Mutation(Generation generation, RandomGenerator random) {
    this.generation = generation;
    this.random = random;
    this.maker = new ValueMaker(generation.validity(), generation.mentions(), random);
  }

  /**
   * Changes a document.
   *
   * @param hints what the evaluation of the document showed
   */
  public Node of(Node document, List<Hint> hints) {
    Node changed = document;
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      changed = !hints.isEmpty() && random.nextInt(100) < 60
          ? follow(changed, hints.get(random.nextInt(hints.size())))
          : anywhere(changed);
    }
    return generation.mended(changed);
  }

  private Node follow(Node document, Hint hint) {
    return hint.text().isPresent()
        ? edit(
            hint.place(),
            document,
            (node, type, slot) -> held(node, type, slot, hint.text().get()))
        : edit(hint.place(), document, this::toggled);
  }

  private Node edit(Place place, Node document, TypedEdit.Change change) {
    ValueMaker least = ValueMaker.sparse(generation.validity(), generation.mentions(), random);
    return TypedEdit.at(place, document, generation, least, change);
  }

  private Optional<Node> toggled(Optional<Node> node, Type type, Slot slot) {
    return node.isPresent() ? Optional.empty() : Optional.of(maker.value(type, slot));
  }

  /** Puts a text to a place that it was held against; of a list or map, into it. */
  private Optional<Node> held(Optional<Node> node, Type type, Slot slot, String text) {
    if (type instanceof ListType list) {
      List<Node> elements = elements(node);
      held(Optional.empty(), list.element(), slot.element(), text).ifPresent(elements::add);
      return Optional.of(
          ListNode.of(Records.distinct(elements, slot.constraint().keys())));
    }
    if (type instanceof MapType map) {
      ObjectNode object =
          node.orElse(null) instanceof ObjectNode present ? present : ObjectNode.of(Map.of());
      return Optional.of(Records.with(object, text, maker.value(map.value(), slot.entry(text))));
    }
    if (type instanceof UnionType union) {
      return union(node, union, slot, text);
    }
    if (type instanceof ScalarType scalar) {
      String chosen = random.nextInt(100) < 70 ? text : NearMisses.of(scalar, text, random);
      return PlainScalars.isValid(scalar, chosen, slot.constraint())
          ? PlainScalars.node(scalar, chosen)
          : node;
    }
    return node;
  }

  private Optional<Node> union(Optional<Node> node, UnionType union, Slot slot, String text) {
    for (Type each : union.alternatives()) {
      if (each instanceof LiteralType literal && literal.value().equals(text)) {
        return Optional.of(new StringNode(text, Span.NONE));
      }
      if (each instanceof ScalarType scalar
          && PlainScalars.isValid(scalar, text, slot.constraint())) {
        return PlainScalars.node(scalar, text);
      }
    }
    return Optional.of(maker.value(union, slot)).or(() -> node);
  }

  private Node anywhere(Node document) {
    List<Place> places = Positions.of(document, generation);
    if (places.isEmpty()) {
      return generation.make(random);
    }
    return edit(places.get(random.nextInt(places.size())), document, this::changed);
  }

  private Optional<Node> changed(Optional<Node> node, Type type, Slot slot) {
    if (node.isEmpty()) {
      return Optional.of(maker.value(type, slot));
    }
    if (node.get() instanceof ListNode && type instanceof ListType list) {
      return Optional.of(list(elements(node), list.element(), slot));
    }
    return random.nextInt(100) < 40 ? Optional.empty() : Optional.of(maker.value(type, slot));
  }

  private ListNode list(List<Node> elements, Type element, Slot slot) {
    int size = elements.size();
    int least = slot.constraint().filled() ? 1 : 0;
    switch (random.nextInt(4)) {
      case 0 -> {
        if (size > least) {
          elements.remove(random.nextInt(size));
        }
      }
      case 1 -> {
        if (size > 0) {
          elements.add(elements.get(random.nextInt(size)));
        }
      }
      case 2 -> {
        if (size > 0) {
          elements.set(random.nextInt(size), maker.value(element, slot.element()));
        }
      }
      default -> elements.add(maker.value(element, slot.element()));
    }
    return ListNode.of(Records.distinct(elements, slot.constraint().keys()));
  }

  private static List<Node> elements(Optional<Node> node) {
    List<Node> elements = new ArrayList<>();
    if (node.orElse(null) instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        elements.add(list.element(i));
      }
    }
    return elements;
  }
}
