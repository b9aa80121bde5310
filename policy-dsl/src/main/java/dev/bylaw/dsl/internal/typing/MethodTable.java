package dev.bylaw.dsl.internal.typing;

import dev.bylaw.internal.program.Builtin;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The methods and members of the library, one line each. */
public final class MethodTable {
  private static final Predicate<Type> TEXT = Types::isText;
  private static final Predicate<Type> LIST = ListType.class::isInstance;
  private static final Predicate<Type> MAP = MapType.class::isInstance;
  private static final Predicate<Type> RECORD = MethodTable::isRecord;
  private static final Predicate<Type> COLLECTION = Types::isCollection;
  private static final Predicate<Type> TEXTS = MethodTable::holdsText;
  private static final Predicate<Type> SORTABLE = MethodTable::holdsOrdered;
  private static final Type STRING = ScalarType.STRING;
  private static final Type STRINGS = new ListType(STRING);

  private static final List<Method> METHODS = List.of(
      method("size", Builtin.SIZE, COLLECTION, "lists, sets, maps", t -> ScalarType.INT),
      method("size", Builtin.SIZE, TEXT, "strings", t -> ScalarType.INT),
      method("first", Builtin.FIRST, LIST, "lists", MethodTable::optionalElement),
      method("last", Builtin.LAST, LIST, "lists", MethodTable::optionalElement),
      method(
          "sorted",
          Builtin.SORTED,
          SORTABLE,
          "lists and sets of ordered values",
          t -> new ListType(Types.element(t).orElseThrow())),
      method("join", Builtin.JOIN, TEXTS, "lists and sets of strings", t -> STRING, STRING),
      method("keys", Builtin.KEYS, MAP, "maps", t -> STRINGS),
      method("keys", Builtin.KEYS, RECORD, "records", t -> STRINGS),
      method("startsWith", Builtin.STARTS_WITH, TEXT, "strings", t -> ScalarType.BOOL, STRING),
      method("endsWith", Builtin.ENDS_WITH, TEXT, "strings", t -> ScalarType.BOOL, STRING),
      method("contains", Builtin.CONTAINS, TEXT, "strings", t -> ScalarType.BOOL, STRING),
      method(
          "contains",
          Builtin.CONTAINS,
          is(ScalarType.CIDR),
          "address blocks",
          t -> ScalarType.BOOL,
          ScalarType.CIDR),
      method("before", Builtin.BEFORE, TEXT, "strings", t -> OptionalType.of(STRING), STRING),
      method("after", Builtin.AFTER, TEXT, "strings", t -> OptionalType.of(STRING), STRING),
      method("split", Builtin.SPLIT, TEXT, "strings", t -> STRINGS, STRING),
      method("replace", Builtin.REPLACE, TEXT, "strings", t -> STRING, STRING, STRING),
      method("removeSuffix", Builtin.REMOVE_SUFFIX, TEXT, "strings", t -> STRING, STRING),
      method("lower", Builtin.LOWER, TEXT, "strings", t -> STRING),
      method("upper", Builtin.UPPER, TEXT, "strings", t -> STRING),
      member("registry", Builtin.IMAGE_REGISTRY, ScalarType.IMAGE, STRING),
      member("repository", Builtin.IMAGE_REPOSITORY, ScalarType.IMAGE, STRING),
      member("tag", Builtin.IMAGE_TAG, ScalarType.IMAGE, OptionalType.of(STRING)),
      member("digest", Builtin.IMAGE_DIGEST, ScalarType.IMAGE, OptionalType.of(STRING)),
      member("prefix", Builtin.CIDR_PREFIX, ScalarType.CIDR, ScalarType.INT),
      method("hour", Builtin.INSTANT_HOUR, is(ScalarType.INSTANT), "instants", t -> ScalarType.INT),
      method(
          "weekday",
          Builtin.INSTANT_WEEKDAY,
          is(ScalarType.INSTANT),
          "instants",
          t -> ScalarType.INT));

  private MethodTable() {}

  /** Finds the method or member of a name that a type, without absence, has. */
  public static Optional<Method> find(String name, Type subject) {
    return METHODS.stream()
        .filter(each -> each.name().equals(name) && each.subject().test(subject))
        .findFirst();
  }

  /** Returns all methods and members of a name, whatever they are of. */
  public static List<Method> named(String name) {
    return METHODS.stream().filter(each -> each.name().equals(name)).toList();
  }

  /** Returns the names of all that a type, without absence, has. */
  public static List<String> namesOf(Type subject) {
    List<String> names = new ArrayList<>();
    for (Method each : METHODS) {
      if (each.subject().test(subject)) {
        names.add(each.name());
      }
    }
    return names;
  }

  private static Method method(
      String name,
      Builtin builtin,
      Predicate<Type> subject,
      String subjectText,
      Function<Type, Type> result,
      Type... parameters) {
    return new Method(name, true, builtin, subject, subjectText, List.of(parameters), result);
  }

  private static Method member(String name, Builtin builtin, ScalarType subject, Type result) {
    return new Method(name, false, builtin, is(subject), subject + "s", List.of(), t -> result);
  }

  private static Predicate<Type> is(Type wanted) {
    return wanted::equals;
  }

  private static Type optionalElement(Type list) {
    return OptionalType.of(Types.element(list).orElseThrow());
  }

  private static boolean isRecord(Type type) {
    return Types.alternatives(type).stream().allMatch(RecordType.class::isInstance);
  }

  private static boolean holdsText(Type type) {
    return Types.element(type).filter(Types::isText).isPresent();
  }

  private static boolean holdsOrdered(Type type) {
    return (type instanceof ListType || type instanceof SetType)
        && Types.element(type).filter(MethodTable::isOrdered).isPresent();
  }

  private static boolean isOrdered(Type type) {
    return Types.isText(type)
        || Types.isErroneous(type)
        || (type instanceof ScalarType scalar && scalar.isOrdered());
  }
}
