package dev.bylaw.internal.plan;

import dev.bylaw.type.JsonType;
import dev.bylaw.type.ListType;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.EnumSet;
import java.util.Set;

/** How slots hold the values of a type. */
public enum ValueKind {
  /** A {@link String}. */
  TEXT,
  /** A {@link Boolean}. */
  BOOL,
  /** A {@link Long}. */
  INTEGER,
  /** A String, Boolean or Long. */
  SCALAR,
  /** An object of which fields are read. */
  RECORD,
  /** An object of which keys are read. */
  MAP,
  /** A list. */
  LIST,
  /** Anything. */
  JSON,
  /** Only absent. */
  NOTHING,
  /** What generated code does not read. */
  OTHER;

  /** Returns the kind of a type's values where they are present. */
  public static ValueKind of(Type declared) {
    Type type = OptionalType.unwrap(declared);
    if (type instanceof ScalarType scalar) {
      return scalar(scalar);
    }
    if (type instanceof LiteralType) {
      return TEXT;
    }
    if (type instanceof RecordType) {
      return RECORD;
    }
    if (type instanceof ListType) {
      return LIST;
    }
    if (type instanceof MapType) {
      return MAP;
    }
    if (type instanceof UnionType union) {
      return union(union);
    }
    return type instanceof JsonType ? JSON : OTHER;
  }

  private static ValueKind scalar(ScalarType type) {
    return switch (type) {
      case STRING -> TEXT;
      case BOOL -> BOOL;
      case INT -> INTEGER;
      default -> OTHER;
    };
  }

  private static ValueKind union(UnionType union) {
    Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
    union.alternatives().forEach(each -> kinds.add(of(each)));
    if (kinds.size() == 1) {
      return kinds.iterator().next();
    }
    return EnumSet.of(TEXT, BOOL, INTEGER, SCALAR).containsAll(kinds) ? SCALAR : OTHER;
  }

  /** Returns whether values are compared as slots hold them. */
  public boolean isScalar() {
    return this == TEXT || this == BOOL || this == INTEGER || this == SCALAR;
  }

  /** Returns whether values are lists or maps, of which an absent one counts as empty. */
  public boolean isCollection() {
    return this == LIST || this == MAP;
  }
}
