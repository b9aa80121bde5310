package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.type.Field;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;

/** Finds enumerations within types. */
final class Enumerations {
  private Enumerations() {}

  /** Returns the values of the first enumeration that has a value; none if there is none. */
  static List<String> with(String value, List<Type> types) {
    for (Type type : types) {
      List<String> values = of(part(type, value));
      if (values.contains(value) && values.size() > 1) {
        return values;
      }
    }
    return List.of();
  }

  private static Type part(Type type, String value) {
    Type present = OptionalType.unwrap(type);
    if (present instanceof ListType list) {
      return part(list.element(), value);
    }
    if (present instanceof SetType set) {
      return part(set.element(), value);
    }
    if (present instanceof MapType map) {
      return part(map.value(), value);
    }
    if (present instanceof RecordType record && record.kind().isEmpty()) {
      return record.fields().stream()
          .map(Field::type)
          .map(OptionalType::unwrap)
          .filter(each -> of(each).contains(value))
          .findFirst()
          .orElse(present);
    }
    return present;
  }

  private static List<String> of(Type type) {
    return type instanceof UnionType union
        ? union.alternatives().stream()
            .filter(LiteralType.class::isInstance)
            .map(each -> ((LiteralType) each).value())
            .toList()
        : List.of();
  }
}
