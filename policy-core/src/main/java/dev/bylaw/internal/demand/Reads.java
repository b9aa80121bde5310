package dev.bylaw.internal.demand;

import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.List;

/** What an operation on a value of a type reads of where the value comes from. */
final class Reads {
  private Reads() {}

  static List<Type> alternatives(Type declared) {
    Type type = OptionalType.unwrap(declared);
    return type instanceof UnionType union ? union.alternatives() : List.of(type);
  }

  /** Takes a value: a set is made at once of all its elements, anything else is not looked into. */
  static Source value(Source source, Type type) {
    if (alternatives(type).stream().anyMatch(SetType.class::isInstance)) {
      deep(source, type);
    }
    return source;
  }

  /** Reads all that a value consists of, as printing and comparing do. */
  static void deep(Source source, Type declared) {
    for (Type type : alternatives(declared)) {
      if (type instanceof ListType list) {
        deep(source.elements(), list.element());
      } else if (type instanceof SetType set) {
        deep(source.elements(), set.element());
      } else if (type instanceof MapType map) {
        deep(source.entries(), map.value());
      } else if (type instanceof RecordType || type instanceof JsonType) {
        source.whole();
      } else if (!isScalar(type)) {
        throw new IllegalStateException("an alternative that is " + type);
      }
    }
  }

  private static boolean isScalar(Type type) {
    return type instanceof ScalarType || type instanceof LiteralType || type instanceof NothingType;
  }

  /** Tells whether a value contains something that is not: whether it is absent or as if absent. */
  static void emptiness(Source source, Type declared) {
    for (Type type : alternatives(declared)) {
      if (type instanceof ListType || type instanceof SetType) {
        source.elements();
      } else if (type instanceof MapType) {
        source.entries();
      }
    }
  }

  /** Walks a list, a set or a map, and returns the source of what it contains. */
  static Source contents(Source source, Type declared) {
    Source contents = Source.NONE;
    for (Type type : alternatives(declared)) {
      if (type instanceof ListType list) {
        contents = contents.or(value(source.elements(), list.element()));
      } else if (type instanceof SetType set) {
        contents = contents.or(value(source.elements(), set.element()));
      } else if (type instanceof MapType map) {
        contents = contents.or(value(source.entries(), map.value()));
      } else if (type instanceof JsonType) {
        contents = contents.or(source.elements()).or(source.entries());
      }
    }
    return contents;
  }

  /** Tells a value's type: on json by its shape, between records by group and kind and literals. */
  static void type(Source source, Type declared, Type tested) {
    if (alternatives(declared).stream().anyMatch(JsonType.class::isInstance)) {
      source.whole();
      return;
    }
    for (Type type : alternatives(tested)) {
      if (type instanceof RecordType record) {
        recordType(source, record);
      }
    }
  }

  private static void recordType(Source source, RecordType tested) {
    if (tested.kind().isPresent()) {
      source.field("apiVersion");
      source.field("kind");
    }
    tested.fields().stream()
        .filter(each -> alternatives(each.type()).stream().allMatch(LiteralType.class::isInstance))
        .forEach(each -> source.field(each.name()));
  }
}
