package dev.bylaw.dsl.difference;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.MapValue;
import dev.bylaw.internal.value.ScalarValue;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The scalars within nodes and values. */
final class Scalars {
  private static final int MOST = 32;

  private Scalars() {}

  static List<Node> in(Node node) {
    List<Node> found = new ArrayList<>();
    collect(node, found);
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (node instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.element(i), found);
      }
    } else if (node instanceof ObjectNode object) {
      for (String key : object.keys()) {
        Node value = object.get(key);
        if (value != null) {
          collect(value, found);
        }
      }
    } else if (!(node instanceof NullNode)) {
      found.add(node);
    }
  }

  static LiteralValue literal(Node scalar) {
    if (scalar instanceof IntegerNode number) {
      return new LiteralValue.Int(number.value());
    }
    if (scalar instanceof FloatNode number) {
      return new LiteralValue.FloatingPoint(number.value());
    }
    return scalar instanceof BooleanNode bool
        ? new LiteralValue.Bool(bool.value())
        : new LiteralValue.Text(scalar instanceof StringNode text ? text.value() : "");
  }

  static StringNode text(String value) {
    return new StringNode(value, Span.NONE);
  }

  /** Returns the texts of a scalar, or of the elements of a container, not of too many. */
  static List<String> texts(Value value) {
    if (value instanceof StringValue text) {
      return List.of(text.value());
    }
    if (value instanceof IntValue number) {
      return List.of(Long.toString(number.value()));
    }
    if (value instanceof ScalarValue scalar) {
      return List.of(scalar.text());
    }
    if (value instanceof BoolValue bool) {
      return List.of(Boolean.toString(bool.value()));
    }
    if (value instanceof SetValue set) {
      return set.elements().stream()
          .limit(MOST)
          .flatMap(each -> texts(each).stream())
          .toList();
    }
    if (value instanceof MapValue map) {
      return map.keys().stream().limit(MOST).toList();
    }
    return value instanceof ListValue list ? elements(list) : List.of();
  }

  private static List<String> elements(ListValue list) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, list.size()); i++) {
      if (list instanceof ListValue.Computed computed && isScalar(computed.get(i))) {
        texts.addAll(texts(computed.get(i)));
      }
    }
    return texts;
  }

  private static boolean isScalar(Value value) {
    return value instanceof StringValue
        || value instanceof IntValue
        || value instanceof ScalarValue;
  }
}
