package dev.bylaw.internal.value;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;
import java.util.Optional;

/** Which alternative of a union a node belongs to, as far as its JSON type tells. */
final class Alternatives {
  private Alternatives() {}

  /** Returns the record alternatives as one type; what tells them apart is asked by {@code is}. */
  static Optional<Type> records(UnionType union) {
    List<Type> records =
        union.alternatives().stream().filter(RecordType.class::isInstance).toList();
    return records.isEmpty() ? Optional.empty() : Optional.of(UnionType.of(records));
  }

  /**
   * Returns the alternative that a node is read as. A string is a domain scalar if it parses as
   * one, else a plain string if the union has that.
   */
  static Optional<Type> chosen(UnionType union, Node node) {
    Optional<Type> found = Optional.empty();
    for (Type each : union.alternatives()) {
      if (fits(node, each)) {
        if (!(node instanceof StringNode text) || !isUnparsable(text, each)) {
          return Optional.of(each);
        }
        found = found.isPresent() ? found : Optional.of(each);
      }
    }
    return found;
  }

  private static boolean isUnparsable(StringNode text, Type type) {
    return type instanceof ScalarType scalar
        && scalar.isDomainScalar()
        && !scalar.parses(text.value());
  }

  private static boolean fits(Node node, Type type) {
    if (type instanceof JsonType) {
      return true;
    }
    if (node instanceof ObjectNode) {
      return type instanceof RecordType || type instanceof MapType;
    }
    if (node instanceof ListNode) {
      return type instanceof ListType || type instanceof SetType;
    }
    return type instanceof LiteralType
        ? node instanceof StringNode
        : type instanceof ScalarType scalar && fitsScalar(node, scalar);
  }

  private static boolean fitsScalar(Node node, ScalarType type) {
    if (node instanceof StringNode) {
      return type == ScalarType.STRING || type.isDomainScalar();
    }
    if (node instanceof BooleanNode) {
      return type == ScalarType.BOOL;
    }
    boolean integer = node instanceof IntegerNode;
    boolean number = integer || node instanceof FloatNode;
    return (integer && type == ScalarType.INT)
        || (number && (type == ScalarType.FLOAT || type == ScalarType.QUANTITY));
  }
}
