package dev.bylaw.profile;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.document.StringNode;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds texts in a value, valid by its schema, that are no scalars of the type expected there. */
final class ScalarCheck {
  private ScalarCheck() {}

  /** Adds the places of the texts that do not parse. */
  static void failures(Node value, Type type, Place place, List<Place> found) {
    Type present = OptionalType.unwrap(type);
    if (value instanceof StringNode text && !accepts(text.value(), present)) {
      found.add(place);
    } else if (value instanceof ListNode list) {
      for (int i = 0; i < list.size(); i++) {
        Node element = list.element(i);
        Place at = place.index(i);
        element(present).ifPresent(each -> failures(element, each, at, found));
      }
    } else if (value instanceof ObjectNode object) {
      for (String key : object.keys()) {
        Node entry = Objects.requireNonNull(object.get(key));
        entry(present, key).ifPresent(each -> failures(entry, each, place.key(key), found));
      }
    }
  }

  private static boolean accepts(String text, Type type) {
    if (type instanceof UnionType union) {
      return union.alternatives().stream().anyMatch(each -> accepts(text, each));
    }
    if (type instanceof LiteralType literal) {
      return literal.value().equals(text);
    }
    return !(type instanceof ScalarType scalar)
        || scalar == ScalarType.STRING
        || (scalar.isDomainScalar() && scalar.parses(text));
  }

  /** The type of a list's elements; of a union, if one alternative alone has elements. */
  static Optional<Type> element(Type type) {
    if (type instanceof ListType list) {
      return Optional.of(list.element());
    }
    if (type instanceof SetType set) {
      return Optional.of(set.element());
    }
    return type instanceof UnionType union
        ? onlyOne(union.alternatives().stream().map(ScalarCheck::element).toList())
        : Optional.empty();
  }

  /** The type of an object's entry; of a union, if one alternative alone has it. */
  static Optional<Type> entry(Type type, String key) {
    if (type instanceof MapType map) {
      return Optional.of(map.value());
    }
    if (type instanceof RecordType record) {
      return record.field(key).map(field -> OptionalType.unwrap(field.type()));
    }
    return type instanceof UnionType union
        ? onlyOne(union.alternatives().stream().map(each -> entry(each, key)).toList())
        : Optional.empty();
  }

  private static Optional<Type> onlyOne(List<Optional<Type>> types) {
    List<Type> present = types.stream().flatMap(Optional::stream).toList();
    return present.size() == 1 ? Optional.of(present.get(0)) : Optional.empty();
  }
}
