package dev.bylaw.internal.value;

import dev.bylaw.scalar.CodePoints;
import dev.bylaw.scalar.GoDuration;
import dev.bylaw.scalar.Quantity;
import dev.bylaw.scalar.Version;
import java.time.Instant;

/** The order of ordered scalars. */
public final class ValueOrder {
  private ValueOrder() {}

  /**
   * Compares two scalars of one ordered type.
   *
   * @return a negative number, zero or a positive number
   * @throws EvaluationFailure if they have no order, which the checker excludes
   */
  public static int compare(Value left, Value right) {
    if (left instanceof IntValue a && right instanceof IntValue b) {
      return Long.compare(a.value(), b.value());
    }
    if (left instanceof StringValue a && right instanceof StringValue b) {
      return CodePoints.compare(a.value(), b.value());
    }
    if (left instanceof ScalarValue a && right instanceof ScalarValue b) {
      return scalars(a.value(), b.value());
    }
    return Double.compare(number(left), number(right));
  }

  private static int scalars(Object left, Object right) {
    if (left instanceof Quantity a && right instanceof Quantity b) {
      return a.compareTo(b);
    }
    if (left instanceof Version a && right instanceof Version b) {
      return a.compareTo(b);
    }
    if (left instanceof GoDuration a && right instanceof GoDuration b) {
      return a.compareTo(b);
    }
    if (left instanceof Instant a && right instanceof Instant b) {
      return a.compareTo(b);
    }
    throw EvaluationFailure.internal("values without an order were compared");
  }

  /**
   * Returns an int or float as a double.
   *
   * @throws EvaluationFailure if it is neither, which the checker excludes
   */
  public static double number(Value value) {
    if (value instanceof IntValue integer) {
      return integer.value();
    }
    if (value instanceof FloatValue real) {
      return real.value() == 0 ? 0.0 : real.value();
    }
    throw EvaluationFailure.internal("a number was expected");
  }
}
