package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.document.StringNode;
import dev.bylaw.type.Field;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds values of an object that its type does not have, or has in another shape. */
final class ShapeMismatches {
  private final List<String> found = new ArrayList<>();

  private ShapeMismatches() {}

  static List<String> in(Node root, RecordType type) {
    ShapeMismatches mismatches = new ShapeMismatches();
    mismatches.check(root, type, Place.ROOT);
    return mismatches.found;
  }

  private void check(Node node, Type declared, Place place) {
    Type type = OptionalType.unwrap(declared);
    if (type instanceof UnionType union) {
      boolean fits = union.alternatives().stream().anyMatch(each -> fits(node, each));
      report(!fits, node, type, place);
    } else if (!fits(node, type)) {
      report(!(node instanceof NullNode), node, type, place);
    } else if (type instanceof ListType list) {
      ListNode elements = (ListNode) node;
      for (int i = 0; i < elements.size(); i++) {
        check(elements.element(i), list.element(), place.index(i));
      }
    } else if (node instanceof ObjectNode object) {
      object.keys().forEach(key -> checkKey(object, key, type, place.key(key)));
    }
  }

  private void checkKey(ObjectNode object, String key, Type type, Place place) {
    Node value = object.get(key);
    if (value == null) {
      return;
    }
    if (type instanceof MapType map) {
      check(value, map.value(), place);
    } else if (type instanceof RecordType record) {
      Optional<Field> field = record.field(key);
      if (field.isPresent()) {
        check(value, field.get().type(), place);
      } else {
        found.add(place + " is no field of " + record);
      }
    }
  }

  private void report(boolean mismatch, Node node, Type type, Place place) {
    if (mismatch) {
      found.add(place + " is " + node.describe() + ", not " + type);
    }
  }

  private static boolean fits(Node node, Type type) {
    if (type instanceof ScalarType scalar) {
      return switch (scalar) {
        case BOOL -> node instanceof BooleanNode;
        case INT -> node instanceof IntegerNode;
        case FLOAT -> node instanceof FloatNode || node instanceof IntegerNode;
        default -> node instanceof StringNode;
      };
    }
    if (type instanceof LiteralType) {
      return node instanceof StringNode;
    }
    if (type instanceof ListType) {
      return node instanceof ListNode;
    }
    return type instanceof JsonType || node instanceof ObjectNode;
  }
}
