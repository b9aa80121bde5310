package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.syntax.Expression;
import java.util.Optional;

/** What may stand behind {@code at} and {@code fix}: a name with fields and elements. */
final class Locations {
  private Locations() {}

  /** Finds a call that a location is made of; those in the keys of elements do not count. */
  static Optional<Expression> call(Expression location) {
    if (location instanceof Expression.FieldAccess access) {
      return call(access.target());
    }
    if (location instanceof Expression.ElementAccess access) {
      return call(access.target());
    }
    return location instanceof Expression.NameReference ? Optional.empty() : Optional.of(location);
  }
}
