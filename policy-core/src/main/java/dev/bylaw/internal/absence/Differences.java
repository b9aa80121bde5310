package dev.bylaw.internal.absence;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.type.ListType;
import dev.bylaw.type.MapType;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.SetType;
import dev.bylaw.type.Type;

/** What can be told of two values though one of them is not known. */
final class Differences {
  private Differences() {}

  /** Whether one is absent and the other is not; of collections, where the other has an element. */
  static boolean certainlyDiffer(Estimate absent, Estimate other, Expression.Equality equality) {
    if (!absent.isAbsent() || other.mayBeAbsent()) {
      return false;
    }
    if (other instanceof Estimate.Sequence sequence) {
      return sequence.runs().stream().anyMatch(Estimate.Run::certain);
    }
    return other instanceof Estimate.Open
        && !isCollection(equality.left().type())
        && !isCollection(equality.right().type());
  }

  private static boolean isCollection(Type type) {
    Type present = OptionalType.unwrap(type);
    return present instanceof ListType || present instanceof SetType || present instanceof MapType;
  }

  /** Whether values of a type are texts, or other scalars. */
  static boolean isText(Type type) {
    return OptionalType.unwrap(type) instanceof ScalarType;
  }
}
