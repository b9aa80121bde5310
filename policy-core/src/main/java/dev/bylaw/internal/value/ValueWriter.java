package dev.bylaw.internal.value;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes documents of values, as fixes need them. */
public final class ValueWriter {
  private final Meter meter;

  private ValueWriter(Meter meter) {
    this.meter = meter;
  }

  /**
   * Writes a value.
   *
   * @return its JSON, or empty if the value is absent
   * @throws EvaluationFailure if something that has to be read is not of its type
   */
  public static Optional<Node> write(Value value, Meter meter) {
    return value.isPresent() ? Optional.of(new ValueWriter(meter).node(value)) : Optional.empty();
  }

  private Node node(Value value) {
    meter.elements(1);
    if (value instanceof StringValue text) {
      return new StringNode(text.value(), Span.NONE);
    }
    if (value instanceof ScalarValue scalar) {
      return new StringNode(scalar.text(), Span.NONE);
    }
    if (value instanceof IntValue number) {
      return new IntegerNode(number.value(), Span.NONE);
    }
    if (value instanceof FloatValue number) {
      return number(number.value());
    }
    if (value instanceof BoolValue bool) {
      return new BooleanNode(bool.value(), Span.NONE);
    }
    if (value instanceof JsonValue json) {
      return json.node();
    }
    return container(value);
  }

  private static Node number(double value) {
    boolean integral = value == Math.rint(value) && Math.abs(value) < 0x1p63;
    return integral ? new IntegerNode((long) value, Span.NONE) : new FloatNode(value, Span.NONE);
  }

  private Node container(Value value) {
    if (value instanceof ListValue list) {
      List<Node> elements = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        elements.add(node(list.get(i)));
      }
      return ListNode.of(elements);
    }
    if (value instanceof SetValue set) {
      return ListNode.of(set.elements().stream().map(this::node).toList());
    }
    if (value instanceof MapValue map) {
      Map<String, Node> members = new LinkedHashMap<>();
      map.keys().forEach(key -> members.put(key, node(map.get(key))));
      return ObjectNode.of(members);
    }
    if (value instanceof RecordValue.FromDocument record) {
      return record.node();
    }
    if (value instanceof RecordValue.Computed record) {
      Map<String, Node> members = new LinkedHashMap<>();
      record.fields().forEach((name, field) -> {
        if (field.isPresent()) {
          members.put(name, node(field));
        }
      });
      return ObjectNode.of(members);
    }
    return new NullNode(Span.NONE);
  }
}
