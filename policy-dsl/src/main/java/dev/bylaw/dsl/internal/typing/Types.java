package dev.bylaw.dsl.internal.typing;

import dev.bylaw.type.Assignability;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Questions about types that the checker asks everywhere. */
public final class Types {
  private Types() {}

  /** Tells whether a value of the type may be absent. */
  public static boolean mayBeAbsent(Type type) {
    return type instanceof OptionalType;
  }

  /** Tells whether this is the type of an expression whose own error has been reported. */
  public static boolean isErroneous(Type type) {
    return type == NothingType.NOTHING;
  }

  /** Returns the alternatives of a type without its absence; the type itself if it is no union. */
  public static List<Type> alternatives(Type type) {
    Type present = OptionalType.unwrap(type);
    return present instanceof UnionType union ? union.alternatives() : List.of(present);
  }

  /** Tells whether absence counts as being empty. */
  public static boolean isCollection(Type type) {
    Type present = OptionalType.unwrap(type);
    return present instanceof ListType || present instanceof SetType || present instanceof MapType;
  }

  /** Tells whether a value is a string for operators and methods: a string or an enumeration. */
  public static boolean isText(Type type) {
    return alternatives(type).stream()
        .allMatch(each -> each == ScalarType.STRING || each instanceof LiteralType);
  }

  /** Tells whether a type is an enumeration: literal types and nothing else. */
  public static boolean isEnumeration(Type type) {
    return alternatives(type).stream().allMatch(LiteralType.class::isInstance);
  }

  /** Returns the element type of a list or set, absent or not. */
  public static Optional<Type> element(Type type) {
    Type present = OptionalType.unwrap(type);
    if (present instanceof ListType list) {
      return Optional.of(list.element());
    }
    return present instanceof SetType set ? Optional.of(set.element()) : Optional.empty();
  }

  /** Returns the values of an enumeration. */
  public static List<String> literals(Type type) {
    List<String> values = new ArrayList<>();
    for (Type each : alternatives(type)) {
      if (each instanceof LiteralType literal) {
        values.add(literal.value());
      }
    }
    return values;
  }

  /**
   * Returns the type of a value that comes from one of several places.
   *
   * @return the widest of them if there is one, else their union; one list, set or map of what
   *     several hold
   */
  public static Type join(List<? extends Type> types) {
    Type joined = UnionType.of(types);
    List<Type> alternatives = mergeCollections(alternatives(joined));
    List<Type> kept = new ArrayList<>();
    for (int i = 0; i < alternatives.size(); i++) {
      if (!coveredByAnother(alternatives, i)) {
        kept.add(alternatives.get(i));
      }
    }
    Type present = UnionType.of(kept);
    return mayBeAbsent(joined) ? OptionalType.of(present) : present;
  }

  private static List<Type> mergeCollections(List<Type> alternatives) {
    List<Type> lists = new ArrayList<>();
    List<Type> sets = new ArrayList<>();
    List<Type> maps = new ArrayList<>();
    List<Type> merged = new ArrayList<>();
    for (Type each : alternatives) {
      if (each instanceof ListType list) {
        lists.add(list.element());
      } else if (each instanceof SetType set) {
        sets.add(set.element());
      } else if (each instanceof MapType map) {
        maps.add(map.value());
      } else {
        merged.add(each);
      }
    }
    if (!lists.isEmpty()) {
      merged.add(new ListType(join(lists)));
    }
    if (!sets.isEmpty()) {
      merged.add(new SetType(join(sets)));
    }
    if (!maps.isEmpty()) {
      merged.add(new MapType(join(maps)));
    }
    return merged;
  }

  private static boolean coveredByAnother(List<Type> types, int index) {
    Type type = types.get(index);
    for (int i = 0; i < types.size(); i++) {
      boolean covered = i != index
          && !needsWidening(type, types.get(i))
          && Assignability.isAssignable(type, types.get(i));
      boolean mutual = covered && Assignability.isAssignable(types.get(i), type);
      if (covered && (!mutual || i < index)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a value of one type has to be made a float first to stand for the other. */
  public static boolean needsWidening(Type from, Type to) {
    return from == ScalarType.INT && OptionalType.unwrap(to) == ScalarType.FLOAT;
  }

  /** Tells whether values of two types can be equal at all. */
  public static boolean comparable(Type left, Type right) {
    for (Type a : alternatives(left)) {
      for (Type b : alternatives(right)) {
        if (comparableAlternatives(a, b)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean comparableAlternatives(Type a, Type b) {
    if (Assignability.isAssignable(a, b) || Assignability.isAssignable(b, a)) {
      return true;
    }
    if ((a instanceof ListType && b instanceof ListType)
        || (a instanceof SetType && b instanceof SetType)) {
      return comparable(element(a).orElseThrow(), element(b).orElseThrow());
    }
    return a instanceof MapType left
        && b instanceof MapType right
        && comparable(left.value(), right.value());
  }

  /** Tells whether a type is or contains a type that a test accepts. */
  public static boolean contains(Type type, Predicate<Type> test) {
    return new Search(test).found(type);
  }

  private static final class Search {
    private final Predicate<Type> test;
    private final Set<RecordType> seen = new HashSet<>();

    Search(Predicate<Type> test) {
      this.test = test;
    }

    boolean found(Type type) {
      if (test.test(type)) {
        return true;
      }
      if (type instanceof RecordType record) {
        return seen.add(record) && record.fields().stream().anyMatch(field -> found(field.type()));
      }
      if (type instanceof MapType map) {
        return found(map.value());
      }
      if (type instanceof OptionalType || type instanceof UnionType) {
        return alternatives(type).stream().anyMatch(this::found);
      }
      return element(type).filter(this::found).isPresent();
    }
  }

  /** Tells whether this is free-form JSON, absent or not. */
  public static boolean isJson(Type type) {
    return OptionalType.unwrap(type) instanceof JsonType;
  }
}
