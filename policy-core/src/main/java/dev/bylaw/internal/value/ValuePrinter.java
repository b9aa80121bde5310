package dev.bylaw.internal.value;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import java.math.BigDecimal;
import java.util.List;

/**
 * Prints values into texts and messages: strings as they are, scalars as they were written, lists
 * as {@code [a, b]}, sets as {@code {a, b}}, maps and records as {@code {k: v}}.
 */
public final class ValuePrinter {
  private final TextSink sink;

  private ValuePrinter(TextSink sink) {
    this.sink = sink;
  }

  /**
   * Prints a value.
   *
   * @throws EvaluationFailure if something that has to be read is not of its type
   */
  public static void print(Value value, TextSink sink) {
    new ValuePrinter(sink).print(value);
  }

  /** Returns a double without an exponent. */
  public static String plain(double value) {
    return new BigDecimal(Double.toString(value)).toPlainString();
  }

  private void print(Value value) {
    if (value instanceof StringValue text) {
      sink.append(text.value());
    } else if (value instanceof ScalarValue scalar) {
      sink.append(scalar.text());
    } else if (value instanceof IntValue number) {
      sink.append(Long.toString(number.value()));
    } else if (value instanceof FloatValue number) {
      sink.append(plain(number.value()));
    } else if (value instanceof BoolValue bool) {
      sink.append(Boolean.toString(bool.value()));
    } else if (value instanceof AbsentValue absent) {
      sink.append(absent.required() ? "(missing)" : "(absent)");
    } else if (value instanceof UnknownValue) {
      sink.append("(unknown)");
    } else {
      printContainer(value);
    }
  }

  private void printContainer(Value value) {
    if (value instanceof ListValue list) {
      sink.append("[");
      for (int i = 0; i < list.size() && !sink.isFull(); i++) {
        separate(i);
        print(list.get(i));
      }
      sink.append("]");
    } else if (value instanceof SetValue set) {
      printSet(set.elements());
    } else if (value instanceof MapValue map) {
      printMap(map);
    } else if (value instanceof RecordValue record) {
      printRecord(record);
    } else if (value instanceof JsonValue json) {
      printNode(json.node());
    }
  }

  private void printSet(List<Value> elements) {
    sink.append("{");
    for (int i = 0; i < elements.size() && !sink.isFull(); i++) {
      separate(i);
      print(elements.get(i));
    }
    sink.append("}");
  }

  private void printMap(MapValue map) {
    sink.append("{");
    List<String> keys = map.keys();
    for (int i = 0; i < keys.size() && !sink.isFull(); i++) {
      separate(i);
      sink.append(keys.get(i)).append(": ");
      print(map.get(keys.get(i)));
    }
    sink.append("}");
  }

  private void printRecord(RecordValue record) {
    if (record instanceof RecordValue.FromDocument read) {
      printNode(read.node());
      return;
    }
    RecordValue.Computed computed = (RecordValue.Computed) record;
    sink.append("{");
    int count = 0;
    for (var field : computed.fields().entrySet()) {
      if (!sink.isFull() && field.getValue().isPresent()) {
        separate(count++);
        sink.append(field.getKey()).append(": ");
        print(field.getValue());
      }
    }
    sink.append("}");
  }

  private void printNode(Node node) {
    if (node instanceof StringNode text) {
      sink.append(text.value());
    } else if (node instanceof IntegerNode number) {
      sink.append(Long.toString(number.value()));
    } else if (node instanceof FloatNode number) {
      sink.append(plain(number.value()));
    } else if (node instanceof BooleanNode bool) {
      sink.append(Boolean.toString(bool.value()));
    } else if (node instanceof ListNode list) {
      sink.append("[");
      for (int i = 0; i < list.size() && !sink.isFull(); i++) {
        separate(i);
        printNode(list.element(i));
      }
      sink.append("]");
    } else if (node instanceof ObjectNode object) {
      printObject(object);
    } else {
      sink.append("null");
    }
  }

  private void printObject(ObjectNode object) {
    sink.append("{");
    int count = 0;
    for (String key : object.keys()) {
      Node value = object.get(key);
      if (value != null && !sink.isFull()) {
        separate(count++);
        sink.append(key).append(": ");
        printNode(value);
      }
    }
    sink.append("}");
  }

  private void separate(int index) {
    if (index > 0) {
      sink.append(", ");
    }
  }
}
