package dev.bylaw.type;

import java.util.HashSet;
import java.util.Set;

/** Structural subtyping: whether each value of one type can stand where another is expected. */
public final class Assignability {
  private final Set<Pair> assumed = new HashSet<>();

  private record Pair(Type from, Type to) {}

  private Assignability() {}

  /**
   * Tells whether a value of one type can stand for another.
   *
   * @param from the type of the value
   * @param to the type that is expected
   * @return true if every value of {@code from} is a value of {@code to}
   */
  public static boolean isAssignable(Type from, Type to) {
    return new Assignability().assignable(from, to);
  }

  private boolean assignable(Type from, Type to) {
    return (from == ScalarType.INT && OptionalType.unwrap(to) == ScalarType.FLOAT)
        || within(from, to);
  }

  /** Inside containers an int is no float: nothing widens the elements of a list. */
  private boolean within(Type from, Type to) {
    if (from.equals(to) || from instanceof NothingType || to instanceof NothingType) {
      return true;
    }
    if (to instanceof OptionalType optional) {
      return within(OptionalType.unwrap(from), optional.value());
    }
    if (from instanceof OptionalType) {
      return false;
    }
    if (from instanceof UnionType union) {
      return union.alternatives().stream().allMatch(each -> within(each, to));
    }
    if (to instanceof UnionType union) {
      return union.alternatives().stream().anyMatch(each -> within(from, each));
    }
    return present(from, to);
  }

  private boolean present(Type from, Type to) {
    if (from instanceof LiteralType && to == ScalarType.STRING) {
      return true;
    }
    if (from instanceof ListType a && to instanceof ListType b) {
      return within(a.element(), b.element());
    }
    if (from instanceof SetType a && to instanceof SetType b) {
      return within(a.element(), b.element());
    }
    if (from instanceof MapType a && to instanceof MapType b) {
      return within(a.value(), b.value());
    }
    return from instanceof RecordType a && to instanceof RecordType b && recordAssignable(a, b);
  }

  private boolean recordAssignable(RecordType from, RecordType to) {
    if (to.kind().isPresent()) {
      return from.kind().equals(to.kind());
    }
    Pair pair = new Pair(from, to);
    if (!assumed.add(pair)) {
      return true;
    }
    for (Field wanted : to.fields()) {
      boolean fits = from.field(wanted.name())
          .filter(given -> within(given.type(), wanted.type()))
          .isPresent();
      if (!fits) {
        assumed.remove(pair);
        return false;
      }
    }
    return true;
  }
}
