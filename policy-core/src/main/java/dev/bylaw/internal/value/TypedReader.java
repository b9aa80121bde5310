package dev.bylaw.internal.value;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes typed values of a document's nodes. What is not of the type that is asked for is a failure
 * at its place, never absent. Containers are not looked into: what is in them is read when it is
 * asked for, and what is never asked for is not judged.
 */
public final class TypedReader {
  private TypedReader() {}

  /**
   * Reads a record's field: null and a missing key are absent, or, where the type is not optional,
   * an empty collection or a missing value.
   *
   * @throws EvaluationFailure if the node is not of the type
   */
  public static Value field(@Nullable Node node, Type declared, Origin origin) {
    if (node != null && !(node instanceof NullNode)) {
      return present(node, OptionalType.unwrap(declared), origin);
    }
    if (declared instanceof ListType list) {
      return new ListValue.FromDocument(null, list.element(), origin);
    }
    if (declared instanceof MapType map) {
      return new MapValue.FromDocument(null, map.value(), origin);
    }
    if (declared instanceof SetType) {
      return SetValue.EMPTY;
    }
    return new AbsentValue(!(declared instanceof OptionalType), origin);
  }

  /**
   * Reads an element of a list or a value of a map, where null is invalid unless the type is
   * optional or json.
   *
   * @throws EvaluationFailure if the node is not of the type
   */
  public static Value element(Node node, Type type, Origin origin) {
    boolean absent = node instanceof NullNode && type instanceof OptionalType;
    return absent
        ? new AbsentValue(false, origin)
        : present(node, OptionalType.unwrap(type), origin);
  }

  /**
   * Returns a value that is read.
   *
   * @throws EvaluationFailure if it is required and missing
   */
  public static Value required(Value value) {
    if (value instanceof AbsentValue absent && absent.required()) {
      throw new EvaluationFailure(
          ErrorCode.MISSING, "a required value is missing", absent.origin());
    }
    return value;
  }

  private static Value present(Node node, Type type, Origin origin) {
    if (type instanceof ScalarType scalar) {
      return scalar(node, scalar, origin);
    }
    if (type instanceof LiteralType) {
      return scalar(node, ScalarType.STRING, origin);
    }
    if (type instanceof ListType list && node instanceof ListNode elements) {
      return new ListValue.FromDocument(elements, list.element(), origin);
    }
    if (type instanceof SetType set && node instanceof ListNode elements) {
      return set(elements, set.element(), origin);
    }
    if (type instanceof MapType map && node instanceof ObjectNode object) {
      return new MapValue.FromDocument(object, map.value(), origin);
    }
    if (type instanceof RecordType && node instanceof ObjectNode object) {
      return new RecordValue.FromDocument(object, type, origin);
    }
    if (type instanceof JsonType) {
      return new JsonValue(node, origin);
    }
    if (type instanceof UnionType union) {
      return alternative(node, union, origin);
    }
    throw wrongType(node, type, origin);
  }

  private static Value alternative(Node node, UnionType union, Origin origin) {
    Optional<Type> records = Alternatives.records(union);
    if (node instanceof ObjectNode object && records.isPresent()) {
      return new RecordValue.FromDocument(object, records.get(), origin);
    }
    Type chosen =
        Alternatives.chosen(union, node).orElseThrow(() -> wrongType(node, union, origin));
    return present(node, chosen, origin);
  }

  private static Value set(ListNode elements, Type type, Origin origin) {
    SetValue.Builder set = new SetValue.Builder(Meter.NONE);
    for (int i = 0; i < elements.size(); i++) {
      set.add(element(elements.element(i), type, origin.index(i)));
    }
    return set.build();
  }

  private static Value scalar(Node node, ScalarType type, Origin origin) {
    if (type.isDomainScalar()) {
      return domainScalar(node, type, origin);
    }
    if (type == ScalarType.STRING && node instanceof StringNode text) {
      return new StringValue(text.value(), origin);
    }
    if (type == ScalarType.BOOL && node instanceof BooleanNode bool) {
      return new BoolValue(bool.value(), origin);
    }
    if (node instanceof IntegerNode number && type == ScalarType.INT) {
      return new IntValue(number.value(), origin);
    }
    if (node instanceof IntegerNode number && type == ScalarType.FLOAT) {
      return new FloatValue(number.value(), origin);
    }
    if (node instanceof FloatNode number && type == ScalarType.FLOAT) {
      return new FloatValue(number.value(), origin);
    }
    throw wrongType(node, type, origin);
  }

  private static Value domainScalar(Node node, ScalarType type, Origin origin) {
    if (node instanceof StringNode text) {
      return ScalarParser.parse(type, text.value(), origin);
    }
    // A quantity may be written as a number: the API server reads its digits.
    if (type == ScalarType.QUANTITY && node instanceof IntegerNode number) {
      return ScalarParser.parse(type, Long.toString(number.value()), origin);
    }
    if (type == ScalarType.QUANTITY && node instanceof FloatNode number) {
      return ScalarParser.parse(type, ValuePrinter.plain(number.value()), origin);
    }
    throw wrongType(node, type, origin);
  }

  private static EvaluationFailure wrongType(Node node, Type type, Origin origin) {
    String article = type instanceof RecordType ? "an object of type " : "";
    return new EvaluationFailure(
        ErrorCode.WRONG_TYPE, "expected " + article + type + ", found " + node.describe(), origin);
  }
}
