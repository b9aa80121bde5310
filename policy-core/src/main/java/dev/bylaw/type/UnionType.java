package dev.bylaw.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One of several types. Use {@link #of}: unions are flat, without repetitions, and never hold an
 * optional; their alternatives keep the order in which they were written.
 *
 * @param alternatives at least two types, none of them a union or optional
 */
public record UnionType(List<Type> alternatives) implements Type {
  /** Copies the list. */
  public UnionType {
    alternatives = List.copyOf(alternatives);
    if (alternatives.size() < 2) {
      throw new IllegalArgumentException("a union of fewer than two types");
    }
  }

  /**
   * Joins types.
   *
   * @param types the types, which may be unions or optional
   * @return their union in normal form: optional if one of them is, {@link NothingType} if there
   *     are none
   */
  public static Type of(List<? extends Type> types) {
    Set<Type> flat = new LinkedHashSet<>();
    boolean optional = false;
    for (Type type : types) {
      optional |= type instanceof OptionalType;
      Type present = OptionalType.unwrap(type);
      if (present instanceof UnionType union) {
        flat.addAll(union.alternatives());
      } else if (!(present instanceof NothingType)) {
        flat.add(present);
      }
    }
    Type joined = flat.isEmpty()
        ? NothingType.NOTHING
        : flat.size() == 1 ? flat.iterator().next() : new UnionType(new ArrayList<>(flat));
    return optional ? OptionalType.of(joined) : joined;
  }

  @Override
  public String toString() {
    return alternatives.stream().map(Type::toString).collect(Collectors.joining(" | "));
  }
}
