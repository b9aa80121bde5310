package dev.bylaw.internal.value;

import dev.bylaw.document.JsonEquality;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.type.Field;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The equality of the language. Structural; absent equals absent, and an absent collection an empty
 * one. Records are compared by their declared fields. Costs one step for each pair of elements,
 * entries or fields that is compared.
 */
public final class ValueEquality {
  /** Computed records have values already, so that no type is needed to read them. */
  private static final Type UNREAD = NothingType.NOTHING;

  private final Meter meter;

  private ValueEquality(Meter meter) {
    this.meter = meter;
  }

  /**
   * Tells whether two values are equal.
   *
   * @throws EvaluationFailure if something that has to be read is not of its type
   */
  public static boolean equal(Value left, Value right, Meter meter) {
    return new ValueEquality(meter).equal(left, right);
  }

  private boolean equal(Value left, Value right) {
    if (left instanceof AbsentValue || right instanceof AbsentValue) {
      return isNothing(left) && isNothing(right);
    }
    if (left instanceof ListValue a) {
      return right instanceof ListValue b && lists(a, b);
    }
    if (left instanceof SetValue a) {
      return right instanceof SetValue b && sets(a, b);
    }
    if (left instanceof MapValue a) {
      return right instanceof MapValue b && maps(a, b);
    }
    if (left instanceof RecordValue a) {
      return right instanceof RecordValue b && records(a, b);
    }
    if (left instanceof JsonValue a) {
      return right instanceof JsonValue b && nodes(a.node(), b.node());
    }
    if (left instanceof StringValue a && right instanceof StringValue b) {
      meter.text(Math.min(a.value().length(), b.value().length()));
    }
    return left.equals(right);
  }

  private static boolean isNothing(Value value) {
    return value instanceof AbsentValue
        || (value instanceof ListValue list && list.size() == 0)
        || (value instanceof SetValue set && set.elements().isEmpty())
        || (value instanceof MapValue map && map.keys().isEmpty());
  }

  private boolean lists(ListValue left, ListValue right) {
    boolean equal = left.size() == right.size();
    for (int i = 0; equal && i < left.size(); i++) {
      meter.elements(1);
      equal = equal(left.get(i), right.get(i));
    }
    return equal;
  }

  private boolean sets(SetValue left, SetValue right) {
    boolean equal = left.elements().size() == right.elements().size();
    for (int i = 0; equal && i < left.elements().size(); i++) {
      equal = right.contains(left.elements().get(i), meter);
    }
    return equal;
  }

  private boolean maps(MapValue left, MapValue right) {
    List<String> keys = left.keys();
    boolean equal = keys.size() == right.keys().size();
    for (int i = 0; equal && i < keys.size(); i++) {
      meter.elements(1);
      Value other = right.get(keys.get(i));
      equal = other.isPresent() && equal(left.get(keys.get(i)), other);
    }
    return equal;
  }

  private boolean records(RecordValue left, RecordValue right) {
    Map<String, Type> leftFields = declared(left);
    Map<String, Type> rightFields = declared(right);
    Set<String> names = new LinkedHashSet<>(leftFields.keySet());
    names.addAll(rightFields.keySet());
    for (String name : names) {
      meter.elements(1);
      if (!equal(field(left, name, leftFields), field(right, name, rightFields))) {
        return false;
      }
    }
    return true;
  }

  private static Value field(RecordValue record, String name, Map<String, Type> declared) {
    Type type = declared.get(name);
    return type == null ? AbsentValue.LITERAL : TypedReader.required(record.field(name, type));
  }

  private static Map<String, Type> declared(RecordValue record) {
    Map<String, Type> fields = new LinkedHashMap<>();
    if (record instanceof RecordValue.FromDocument read) {
      collect(read.type(), fields);
    } else {
      record.keys().forEach(key -> fields.put(key, UNREAD));
    }
    return fields;
  }

  private static void collect(Type type, Map<String, Type> fields) {
    if (type instanceof RecordType record) {
      for (Field field : record.fields()) {
        fields.merge(field.name(), field.type(), (a, b) -> UnionType.of(List.of(a, b)));
      }
    } else if (type instanceof UnionType union) {
      union.alternatives().forEach(each -> collect(each, fields));
    }
  }

  private boolean nodes(Node left, Node right) {
    meter.elements(1);
    if (left instanceof ObjectNode a) {
      return right instanceof ObjectNode b && objects(a, b);
    }
    if (left instanceof ListNode a) {
      return right instanceof ListNode b && nodeLists(a, b);
    }
    return JsonEquality.equal(left, right);
  }

  private boolean nodeLists(ListNode left, ListNode right) {
    boolean equal = left.size() == right.size();
    for (int i = 0; equal && i < left.size(); i++) {
      equal = nodes(left.element(i), right.element(i));
    }
    return equal;
  }

  private boolean objects(ObjectNode left, ObjectNode right) {
    boolean equal = left.keys().size() == right.keys().size();
    for (String key : left.keys()) {
      Node a = left.get(key);
      Node b = right.get(key);
      equal = equal && a != null && b != null && nodes(a, b);
    }
    return equal;
  }
}
