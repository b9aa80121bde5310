package dev.bylaw.dsl.internal.generate;

import dev.bylaw.binding.FieldConstraint;
import dev.bylaw.binding.ObjectValidity;
import dev.bylaw.binding.RecordConstraints;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.source.Span;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Makes one value of a type by chance. What rules read is much likelier to be there than what they
 * do not; how much of it is there differs from value to value, so that sparse and full ones both
 * come out.
 */
final class ValueMaker {
  private static final int DEEPEST = 24;
  private static final int LARGEST = 400;
  private static final int[] DENSITIES = {12, 35, 60, 85};
  private static final int[] SIZES = {0, 1, 1, 1, 1, 2, 2, 3};
  private static final int MOST_ELEMENTS = 12;

  private final ObjectValidity validity;
  private final Mentions mentions;
  private final RandomGenerator random;
  private final ScalarMaker scalars;
  private final int density;
  private final boolean byTypeAlone;
  private int made;

  ValueMaker(ObjectValidity validity, Mentions mentions, RandomGenerator random) {
    this(validity, mentions, random, DENSITIES[random.nextInt(DENSITIES.length)], false);
  }

  private ValueMaker(
      ObjectValidity validity,
      Mentions mentions,
      RandomGenerator random,
      int density,
      boolean byTypeAlone) {
    this.validity = validity;
    this.mentions = mentions;
    this.random = random;
    this.scalars = new ScalarMaker(mentions, random);
    this.density = density;
    this.byTypeAlone = byTypeAlone;
  }

  /** Makes values with hardly more than what must be there. */
  static ValueMaker sparse(ObjectValidity validity, Mentions mentions, RandomGenerator random) {
    return new ValueMaker(validity, mentions, random, 0, false);
  }

  /** Makes values from which anything may be missing that the type alone does not require. */
  static ValueMaker byTypeAlone(
      ObjectValidity validity, Mentions mentions, RandomGenerator random) {
    return new ValueMaker(validity, mentions, random, DENSITIES[1], true);
  }

  Node value(Type type, Slot slot) {
    made++;
    if (type instanceof OptionalType optional) {
      return value(optional.value(), slot);
    }
    if (type instanceof RecordType record) {
      return record(record, slot);
    }
    if (type instanceof ListType list) {
      return list(list.element(), slot);
    }
    if (type instanceof SetType set) {
      return list(set.element(), slot);
    }
    if (type instanceof MapType map) {
      return map(map.value(), slot);
    }
    if (type instanceof UnionType union) {
      return union(union, slot);
    }
    if (type instanceof ScalarType scalar) {
      return scalars.make(scalar, slot);
    }
    if (type instanceof LiteralType literal) {
      return new StringNode(literal.value(), Span.NONE);
    }
    return type == JsonType.JSON ? json(slot) : new NullNode(Span.NONE);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private int chanceOf(boolean read, Slot slot) {
    if (made > LARGEST || slot.depth() > DEEPEST) {
      return 0;
    }
    return read ? density : 1;
  }

  private ObjectNode record(RecordType type, Slot slot) {
    RecordConstraints constraints = validity.of(type);
    Set<String> present = present(type, constraints, slot);
    Map<String, Node> members = new LinkedHashMap<>();
    for (Field field : type.fields()) {
      if (present.contains(field.name())) {
        FieldConstraint asked = constraints.field(field.name());
        members.put(field.name(), value(field.type(), slot.field(field.name(), asked)));
      }
    }
    return ObjectNode.of(members);
  }

  private Set<String> present(RecordType type, RecordConstraints constraints, Slot slot) {
    Set<String> present = new LinkedHashSet<>();
    for (Field field : type.fields()) {
      boolean read = slot.reads(field.name());
      boolean needed = byTypeAlone
          ? !(field.type() instanceof OptionalType)
          : Records.isRequired(field, constraints);
      if (needed || chance(chanceOf(read, slot))) {
        present.add(field.name());
      }
    }
    for (Set<String> group : constraints.alternatives()) {
      List<String> rivals = present.stream().filter(group::contains).toList();
      if (rivals.size() > 1) {
        String winner = rivals.get(random.nextInt(rivals.size()));
        present.removeIf(each -> group.contains(each) && !each.equals(winner));
      }
    }
    return present;
  }

  private ListNode list(Type element, Slot slot) {
    int size = size(slot, slot.read().flatMap(Shape::element).isPresent());
    List<Node> elements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      elements.add(value(element, slot.element()));
    }
    return ListNode.of(Records.distinct(elements, slot.constraint().keys()));
  }

  private int size(Slot slot, boolean read) {
    int least = slot.constraint().filled() && !byTypeAlone ? 1 : 0;
    if (made > LARGEST) {
      return least;
    }
    List<LiteralValue> numbers = mentions.against(slot.names()).stream()
        .filter(LiteralValue.Int.class::isInstance)
        .toList();
    if (!numbers.isEmpty() && chance(30)) {
      LiteralValue.Int number = (LiteralValue.Int) numbers.get(random.nextInt(numbers.size()));
      long size = number.value() + random.nextInt(3) - 1;
      return (int) Math.max(least, Math.min(MOST_ELEMENTS, size));
    }
    int size = read ? SIZES[random.nextInt(SIZES.length)] : random.nextInt(2);
    return Math.max(least, size);
  }

  private ObjectNode map(Type value, Slot slot) {
    Set<String> keys = new LinkedHashSet<>();
    for (String key : slot.read().map(Shape::fields).orElse(List.of())) {
      if (chance(density)) {
        keys.add(key);
      }
    }
    boolean walked = slot.read().flatMap(Shape::others).isPresent();
    int more = size(slot, walked) - keys.size();
    List<String> names = slot.names().stream().map(Mentions::keysOf).toList();
    for (int i = 0; i < more; i++) {
      keys.add(scalars.text(names).filter(each -> !each.isEmpty()).orElse(key(i)));
    }
    Map<String, Node> members = new LinkedHashMap<>();
    keys.forEach(key -> members.put(key, value(value, slot.entry(key))));
    return ObjectNode.of(members);
  }

  private static String key(int index) {
    return index == 0 ? "app" : "key-" + index;
  }

  private Node union(UnionType union, Slot slot) {
    List<LiteralType> texts = new ArrayList<>();
    List<Type> others = new ArrayList<>();
    for (Type each : union.alternatives()) {
      if (each instanceof LiteralType literal) {
        texts.add(literal);
      } else {
        others.add(each);
      }
    }
    boolean text = others.isEmpty() || (!texts.isEmpty() && random.nextBoolean());
    return text
        ? scalars.choose(texts, slot)
        : value(others.get(random.nextInt(others.size())), slot);
  }

  /** Makes free-form JSON: of the form that rules read, if they read any. */
  private Node json(Slot slot) {
    boolean shallow = made > LARGEST || slot.depth() > DEEPEST / 2;
    int form = random.nextInt(shallow ? 3 : 8);
    return switch (form) {
      case 0 -> scalars.make(ScalarType.INT, slot);
      case 1 -> scalars.make(ScalarType.BOOL, slot);
      case 2 -> scalars.make(ScalarType.STRING, slot);
      case 3 -> list(JsonType.JSON, slot);
      default -> map(JsonType.JSON, slot);
    };
  }
}
