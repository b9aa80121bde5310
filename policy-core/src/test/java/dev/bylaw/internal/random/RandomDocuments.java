package dev.bylaw.internal.random;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;
import dev.bylaw.type.Field;
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
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents at random: of a type, of a type but for some mistakes, or of no type at all. */
public final class RandomDocuments {
  private final Random random;
  private final int mistakes;

  private RandomDocuments(long seed, int mistakes) {
    this.random = new Random(seed);
    this.mistakes = mistakes;
  }

  /** Makes a document of a type. */
  public static Node valid(Type type, long seed) {
    return new RandomDocuments(seed, 0).of(type, 6);
  }

  /** Makes a document of a type in which about one value in eight is something else. */
  public static Node mutated(Type type, long seed) {
    return new RandomDocuments(seed, 8).of(type, 6);
  }

  /** Makes any JSON. */
  public static Node any(long seed) {
    return new RandomDocuments(seed, 0).json(5);
  }

  private Node of(Type type, int depth) {
    if (mistakes > 0 && random.nextInt(mistakes) == 0) {
      return json(2);
    }
    if (type instanceof OptionalType optional) {
      return of(optional.value(), depth);
    }
    if (type instanceof ScalarType scalar) {
      return scalar(scalar);
    }
    if (type instanceof LiteralType literal) {
      return text(literal.value());
    }
    if (type instanceof UnionType union) {
      return of(union.alternatives().get(random.nextInt(union.alternatives().size())), depth);
    }
    return container(type, depth);
  }

  private Node container(Type type, int depth) {
    if (type instanceof ListType list) {
      return list(list.element(), depth);
    }
    if (type instanceof SetType set) {
      return list(set.element(), depth);
    }
    if (type instanceof MapType map) {
      Map<String, Node> members = new LinkedHashMap<>();
      int size = random.nextInt(4);
      for (int i = 0; i < size; i++) {
        members.put(Literals.string(random), of(map.value(), depth - 1));
      }
      return ObjectNode.of(members);
    }
    return type instanceof RecordType record ? record(record, depth) : json(3);
  }

  private Node list(Type element, int depth) {
    List<Node> elements = new ArrayList<>();
    int size = depth <= 0 ? 0 : random.nextInt(4);
    for (int i = 0; i < size; i++) {
      elements.add(of(element, depth - 1));
    }
    return ListNode.of(elements);
  }

  private Node record(RecordType type, int depth) {
    Map<String, Node> members = new LinkedHashMap<>();
    for (Field field : type.fields()) {
      boolean optional = field.type() instanceof OptionalType;
      boolean left = optional && (depth <= 0 || random.nextInt(3) == 0);
      boolean forgotten = mistakes > 0 && random.nextInt(mistakes) == 0;
      if (!left && !forgotten) {
        members.put(field.name(), of(field.type(), depth - 1));
      }
    }
    return ObjectNode.of(members);
  }

  private Node scalar(ScalarType type) {
    return switch (type) {
      case BOOL -> new BooleanNode(random.nextBoolean(), Span.NONE);
      case INT -> new IntegerNode(random.nextInt(100) - 10, Span.NONE);
      case FLOAT -> new FloatNode(random.nextInt(9) + 0.5, Span.NONE);
      case STRING -> text(Literals.string(random));
      default -> text(Literals.scalar(type, random));
    };
  }

  private Node json(int depth) {
    return switch (random.nextInt(depth <= 0 ? 5 : 8)) {
      case 0 -> new NullNode(Span.NONE);
      case 1 -> new BooleanNode(random.nextBoolean(), Span.NONE);
      case 2 -> new IntegerNode(random.nextLong(), Span.NONE);
      case 3 -> new FloatNode(random.nextGaussian() * 1e300, Span.NONE);
      case 4 -> text(Literals.string(random));
      case 5 -> {
        List<Node> elements = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
          elements.add(json(depth - 1));
        }
        yield ListNode.of(elements);
      }
      default -> {
        Map<String, Node> members = new LinkedHashMap<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
          members.put(key(), json(depth - 1));
        }
        yield ObjectNode.of(members);
      }
    };
  }

  private String key() {
    List<String> known =
        List.of("apiVersion", "kind", "metadata", "spec", "parts", "labels", "name", "f0", "extra");
    return random.nextInt(3) == 0
        ? Literals.string(random)
        : known.get(random.nextInt(known.size()));
  }

  private static Node text(String text) {
    return new StringNode(text, Span.NONE);
  }
}
