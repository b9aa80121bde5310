package dev.bylaw.internal.bound;

import dev.bylaw.type.Field;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the static types say about the cost of comparing, printing and testing values. */
final class TypeSizes {
  private TypeSizes() {}

  /** Tells whether a value of the type has no parts that can be walked. */
  static boolean isScalar(Type type) {
    Type present = OptionalType.unwrap(type);
    if (present instanceof UnionType union) {
      return union.alternatives().stream().allMatch(TypeSizes::isScalar);
    }
    return parts(present).isEmpty()
        && !(present instanceof JsonType)
        && !(present instanceof RecordType);
  }

  /** Returns how many steps the text of a scalar takes at most; unbounded if the type is silent. */
  static Polynomial longestText(Type type) {
    Type present = OptionalType.unwrap(type);
    if (present instanceof UnionType union) {
      return union.alternatives().stream()
          .map(TypeSizes::longestText)
          .reduce(Polynomial.ZERO, Polynomial::max);
    }
    if (present instanceof LiteralType literal) {
      return Polynomial.constant(Texts.pieces(literal.value().length()));
    }
    boolean number =
        present == ScalarType.BOOL || present == ScalarType.INT || present == ScalarType.FLOAT;
    return number ? Polynomial.constant(Texts.NUMBER) : Polynomial.UNBOUNDED;
  }

  private static List<Type> parts(Type type) {
    if (type instanceof ListType list) {
      return List.of(list.element());
    }
    if (type instanceof SetType set) {
      return List.of(set.element());
    }
    if (type instanceof MapType map) {
      return List.of(map.value());
    }
    if (type instanceof OptionalType optional) {
      return List.of(optional.value());
    }
    if (type instanceof UnionType union) {
      return union.alternatives();
    }
    if (type instanceof RecordType record) {
      return record.fields().stream().map(Field::type).toList();
    }
    return List.of();
  }

  /** What the parts of a type, to any depth, are like. */
  record Parts(int mostFields, boolean setsOfContainers) {
    static Parts of(Type type) {
      Set<Type> seen = new HashSet<>();
      int[] mostFields = new int[1];
      boolean[] sets = new boolean[1];
      collect(type, seen, mostFields, sets);
      return new Parts(mostFields[0], sets[0]);
    }

    private static void collect(Type type, Set<Type> seen, int[] mostFields, boolean[] sets) {
      if (!seen.add(type)) {
        return;
      }
      if (type instanceof RecordType record) {
        mostFields[0] = Math.max(mostFields[0], record.fields().size());
      } else if (type instanceof UnionType union) {
        // A record of a union is compared by the fields of all alternatives.
        int sum = union.alternatives().stream()
            .mapToInt(
                each -> each instanceof RecordType record ? record.fields().size() : 0)
            .sum();
        mostFields[0] = Math.max(mostFields[0], sum);
      } else if (type instanceof SetType set) {
        sets[0] |= !isScalar(set.element());
      }
      parts(type).forEach(part -> collect(part, seen, mostFields, sets));
    }
  }

  /**
   * Returns how many steps a test of the shape of JSON takes at most at one node, over all the
   * alternatives that lead there: unbounded where a type contains itself behind a union.
   */
  static Polynomial shapeSteps(Type type) {
    long steps = shapeSteps(type, new HashSet<>(), 1);
    return steps == Long.MAX_VALUE ? Polynomial.UNBOUNDED : Polynomial.constant(steps);
  }

  private static long shapeSteps(Type type, Set<Type> above, long alternatives) {
    if (alternatives > 1_000_000) {
      return Long.MAX_VALUE;
    }
    if (type instanceof RecordType && !above.add(type)) {
      return alternatives > 1 ? Long.MAX_VALUE : 1;
    }
    long most = 1;
    long sum = 1;
    boolean choice = type instanceof UnionType || type instanceof OptionalType;
    long factor = type instanceof UnionType union ? union.alternatives().size() : 1;
    for (Type part : parts(type)) {
      long steps = shapeSteps(part, above, alternatives * factor);
      most = Math.max(most, steps);
      sum = steps == Long.MAX_VALUE || sum == Long.MAX_VALUE ? Long.MAX_VALUE : sum + steps;
    }
    if (type instanceof RecordType) {
      above.remove(type);
    }
    return choice ? sum : most;
  }
}
