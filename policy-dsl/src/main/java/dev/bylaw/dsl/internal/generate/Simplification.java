package dev.bylaw.dsl.internal.generate;

import dev.bylaw.binding.FieldConstraint;
import dev.bylaw.binding.ObjectValidity;
import dev.bylaw.binding.RecordConstraints;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the values that are one step simpler than another and of the same type: without a field,
 * with fewer elements, with a simpler scalar. Those that leave out most come first.
 */
final class Simplification {
  private final ObjectValidity validity;
  private final List<Node> found = new ArrayList<>();

  /** Puts a changed part where it stood; empty if the whole would not be valid. */
  private interface Rebuild extends Function<Node, Optional<Node>> {}

  private Simplification(ObjectValidity validity) {
    this.validity = validity;
  }

  static List<Node> of(Node root, Type type, ObjectValidity validity) {
    Simplification simplification = new Simplification(validity);
    simplification.value(root, type, FieldConstraint.NONE, Optional::of);
    return simplification.found;
  }

  private void offer(Node part, Rebuild rebuild) {
    rebuild.apply(part).ifPresent(found::add);
  }

  private void value(Node node, Type type, FieldConstraint asked, Rebuild rebuild) {
    Type present = OptionalType.unwrap(type);
    if (present instanceof RecordType record && node instanceof ObjectNode object) {
      record(object, record, rebuild);
    } else if (present instanceof ListType list && node instanceof ListNode elements) {
      list(elements, list.element(), asked, rebuild);
    } else if (present instanceof SetType set && node instanceof ListNode elements) {
      list(elements, set.element(), asked, rebuild);
    } else if (present instanceof MapType map && node instanceof ObjectNode object) {
      map(object, map.value(), asked, rebuild);
    } else if (present instanceof UnionType union) {
      union(node, union, asked, rebuild);
    } else if (present instanceof ScalarType scalar) {
      scalar(node, scalar, asked, rebuild);
    } else if (present == JsonType.JSON) {
      json(node, rebuild);
    }
  }

  private void record(ObjectNode object, RecordType type, Rebuild rebuild) {
    RecordConstraints constraints = validity.of(type);
    ObjectNode bare = object;
    for (String key : object.keys()) {
      if (isOptional(key, type, constraints)) {
        bare = Records.without(bare, key);
      }
    }
    if (object.keys().size() - bare.keys().size() > 1) {
      offer(bare, rebuild);
    }
    for (String key : object.keys()) {
      if (isOptional(key, type, constraints)) {
        offer(Records.without(object, key), rebuild);
      }
    }
    for (String key : object.keys()) {
      Node part = object.get(key);
      Optional<Field> field = type.field(key);
      if (part != null && field.isPresent()) {
        value(
            part,
            field.get().type(),
            constraints.field(key),
            simpler -> rebuild.apply(Records.with(object, key, simpler)));
      }
    }
  }

  private static boolean isOptional(String key, RecordType type, RecordConstraints constraints) {
    return type.field(key).map(each -> !Records.isRequired(each, constraints)).orElse(true);
  }

  private void map(ObjectNode object, Type value, FieldConstraint asked, Rebuild rebuild) {
    int size = object.keys().size();
    if (size > 1 && !asked.filled()) {
      offer(ObjectNode.of(Map.of()), rebuild);
    }
    for (String key : object.keys()) {
      if (size > 1 || !asked.filled()) {
        offer(Records.without(object, key), rebuild);
      }
    }
    for (String key : object.keys()) {
      Node part = object.get(key);
      if (part != null) {
        value(
            part,
            value,
            FieldConstraint.NONE,
            simpler -> rebuild.apply(Records.with(object, key, simpler)));
      }
    }
  }

  private void list(ListNode list, Type element, FieldConstraint asked, Rebuild rebuild) {
    List<Node> elements = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      elements.add(list.element(i));
    }
    int size = elements.size();
    int least = asked.filled() ? 1 : 0;
    if (size > least + 1) {
      offer(ListNode.of(elements.subList(0, least)), rebuild);
      offer(ListNode.of(elements.subList(size / 2, size)), rebuild);
      offer(ListNode.of(elements.subList(0, Math.max(least, size / 2))), rebuild);
    }
    for (int i = 0; i < size && size > least; i++) {
      List<Node> fewer = new ArrayList<>(elements);
      fewer.remove(i);
      offer(ListNode.of(fewer), rebuild);
    }
    for (int i = 0; i < size; i++) {
      int index = i;
      value(elements.get(i), element, FieldConstraint.NONE, simpler -> {
        List<Node> changed = new ArrayList<>(elements);
        changed.set(index, simpler);
        return Records.areDistinct(changed, asked.keys())
            ? rebuild.apply(ListNode.of(changed))
            : Optional.empty();
      });
    }
  }

  private void union(Node node, UnionType union, FieldConstraint asked, Rebuild rebuild) {
    for (Type each : union.alternatives()) {
      if (each instanceof LiteralType literal) {
        if (!(node instanceof StringNode text && text.value().equals(literal.value()))) {
          offer(new StringNode(literal.value(), Span.NONE), rebuild);
        }
      } else {
        value(node, each, asked, rebuild);
      }
    }
  }

  private void scalar(Node node, ScalarType type, FieldConstraint asked, Rebuild rebuild) {
    for (String text : PlainScalars.texts(type, asked)) {
      PlainScalars.node(type, text).ifPresent(each -> offer(each, rebuild));
    }
    if (node instanceof IntegerNode number && type == ScalarType.INT) {
      for (long nearer : new long[] {number.value() / 2, number.value() - 1}) {
        if (PlainScalars.isValid(type, Long.toString(nearer), asked)) {
          offer(new IntegerNode(nearer, Span.NONE), rebuild);
        }
      }
    }
    if (node instanceof StringNode text && type == ScalarType.STRING) {
      shorter(text.value(), asked, rebuild);
    }
  }

  private void shorter(String text, FieldConstraint asked, Rebuild rebuild) {
    // Where there are examples, these are easier to read than what is shorter.
    int least = asked.examples().stream().mapToInt(String::length).min().orElse(0);
    if (text.length() > 1 && text.codePointCount(0, text.length()) == text.length()) {
      for (String each : List.of(
          text.substring(0, text.length() / 2),
          text.substring(0, text.length() - 1),
          text.substring(1))) {
        if (asked.allows(each) && each.length() >= least) {
          offer(new StringNode(each, Span.NONE), rebuild);
        }
      }
    }
  }

  private void json(Node node, Rebuild rebuild) {
    if (node instanceof ObjectNode object) {
      map(object, JsonType.JSON, FieldConstraint.NONE, rebuild);
    } else if (node instanceof ListNode list) {
      list(list, JsonType.JSON, FieldConstraint.NONE, rebuild);
    } else {
      offer(new IntegerNode(0, Span.NONE), rebuild);
      scalar(
          node,
          node instanceof IntegerNode ? ScalarType.INT : ScalarType.STRING,
          FieldConstraint.NONE,
          rebuild);
    }
  }
}
