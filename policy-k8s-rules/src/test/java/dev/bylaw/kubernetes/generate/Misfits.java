package dev.bylaw.kubernetes.generate;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
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
import java.util.Objects;

/** The places of a document whose values are not of their types. */
final class Misfits {
  private final List<String> found = new ArrayList<>();

  private Misfits() {}

  static List<String> in(Node root, Type type) {
    Misfits misfits = new Misfits();
    misfits.check(root, type, Place.ROOT);
    return misfits.found;
  }

  private void check(Node node, Type type, Place place) {
    if (!fits(node, type, place)) {
      found.add(place + " is " + node.describe() + ", not " + type);
    }
  }

  private boolean fits(Node node, Type type, Place place) {
    if (type instanceof OptionalType optional) {
      return fits(node, optional.value(), place);
    }
    if (type instanceof UnionType union) {
      return union.alternatives().stream().anyMatch(each -> fits(node, each, place));
    }
    if (type instanceof ListType list && node instanceof ListNode elements) {
      for (int i = 0; i < elements.size(); i++) {
        check(elements.element(i), list.element(), place.index(i));
      }
      return true;
    }
    if (type instanceof MapType map && node instanceof ObjectNode object) {
      object.keys().forEach(key -> check(value(object, key), map.value(), place.key(key)));
      return true;
    }
    if (type instanceof RecordType record && node instanceof ObjectNode object) {
      record(object, record, place);
      return true;
    }
    return type == JsonType.JSON || fitsScalar(node, type);
  }

  private void record(ObjectNode object, RecordType type, Place place) {
    for (Field field : type.fields()) {
      boolean there = object.get(field.name()) != null;
      boolean filledIn = field.name().equals("namespace");
      if (!there && !(field.type() instanceof OptionalType) && !filledIn) {
        found.add(place.key(field.name()) + " is missing");
      }
    }
    for (String key : object.keys()) {
      type.field(key)
          .ifPresentOrElse(
              field -> check(value(object, key), field.type(), place.key(key)),
              () -> found.add(place.key(key) + " is no field of " + type));
    }
  }

  private static Node value(ObjectNode object, String key) {
    return Objects.requireNonNull(object.get(key));
  }

  private static boolean fitsScalar(Node node, Type type) {
    if (node instanceof StringNode text) {
      return type == ScalarType.STRING
          || (type instanceof ScalarType scalar
              && scalar.isDomainScalar()
              && scalar.parses(text.value()))
          || (type instanceof LiteralType literal && literal.value().equals(text.value()));
    }
    return (type == ScalarType.BOOL && node instanceof BooleanNode)
        || (type == ScalarType.INT && node instanceof IntegerNode)
        || (type == ScalarType.FLOAT && (node instanceof FloatNode || node instanceof IntegerNode));
  }
}
