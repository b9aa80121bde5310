package dev.bylaw.internal.evaluate.operation;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.internal.program.Expression.Arithmetic.ArithmeticOperator;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.FloatValue;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.ScalarValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValueOrder;
import dev.bylaw.scalar.GoDuration;
import dev.bylaw.scalar.Quantity;
import dev.bylaw.scalar.Rfc3339;
import dev.bylaw.type.ScalarType;
import java.time.DateTimeException;
import java.time.Instant;

/** {@code + - * /} and the sign. */
public final class Arithmetic {
  private Arithmetic() {}

  /**
   * Computes {@code left operator right}.
   *
   * @throws EvaluationFailure if the result is out of range, or zero divides
   */
  public static Value compute(ArithmeticOperator operator, Value left, Value right) {
    try {
      return exact(operator, left, right);
    } catch (ArithmeticException | DateTimeException overflow) {
      throw overflow();
    }
  }

  /**
   * Computes {@code -operand}.
   *
   * @throws EvaluationFailure if the result is out of range
   */
  public static Value negate(Value operand) {
    try {
      return exactNegative(operand);
    } catch (ArithmeticException overflow) {
      throw overflow();
    }
  }

  private static EvaluationFailure overflow() {
    return new EvaluationFailure(
        ErrorCode.OVERFLOW, "the result of a calculation is out of range", Origin.NONE);
  }

  private static Value exactNegative(Value operand) {
    if (operand instanceof IntValue number) {
      return IntValue.of(Math.negateExact(number.value()));
    }
    if (operand instanceof ScalarValue scalar && scalar.value() instanceof Quantity quantity) {
      return of(quantity.negate());
    }
    if (operand instanceof ScalarValue scalar && scalar.value() instanceof GoDuration duration) {
      return of(duration.negate());
    }
    return FloatValue.of(-ValueOrder.number(operand));
  }

  private static Value exact(ArithmeticOperator operator, Value left, Value right) {
    if (left instanceof IntValue a && right instanceof IntValue b) {
      return integers(operator, a.value(), b.value());
    }
    if (left instanceof ScalarValue a) {
      return scalars(operator, a.value(), right);
    }
    if (right instanceof ScalarValue && operator == ArithmeticOperator.MULTIPLY) {
      return exact(operator, right, left);
    }
    return floats(operator, ValueOrder.number(left), ValueOrder.number(right));
  }

  private static Value integers(ArithmeticOperator operator, long left, long right) {
    return IntValue.of(
        switch (operator) {
          case ADD -> Math.addExact(left, right);
          case SUBTRACT -> Math.subtractExact(left, right);
          case MULTIPLY -> Math.multiplyExact(left, right);
          case DIVIDE -> divide(left, right);
        });
  }

  /** Rounds towards zero, as Go and Java do. */
  private static long divide(long left, long right) {
    if (right == 0) {
      throw divisionByZero();
    }
    return right == -1 ? Math.negateExact(left) : left / right;
  }

  private static EvaluationFailure divisionByZero() {
    return new EvaluationFailure(ErrorCode.DIVISION_BY_ZERO, "a division by zero", Origin.NONE);
  }

  private static Value floats(ArithmeticOperator operator, double left, double right) {
    if (operator == ArithmeticOperator.DIVIDE && right == 0) {
      throw divisionByZero();
    }
    double result = switch (operator) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
    };
    if (!Double.isFinite(result)) {
      throw overflow();
    }
    return FloatValue.of(result);
  }

  private static Value scalars(ArithmeticOperator operator, Object left, Value right) {
    if (left instanceof Quantity quantity) {
      return quantities(operator, quantity, right);
    }
    if (right instanceof ScalarValue scalar && scalar.value() instanceof GoDuration duration) {
      if (left instanceof GoDuration from) {
        return of(operator == ArithmeticOperator.ADD ? from.plus(duration) : from.minus(duration));
      }
      if (left instanceof Instant from) {
        return of(
            operator == ArithmeticOperator.ADD
                ? from.plusNanos(duration.nanoseconds())
                : from.minusNanos(duration.nanoseconds()));
      }
    }
    throw EvaluationFailure.internal("arithmetic on what has none");
  }

  private static Value quantities(ArithmeticOperator operator, Quantity left, Value right) {
    if (operator == ArithmeticOperator.MULTIPLY && right instanceof IntValue factor) {
      return of(left.times(factor.value()));
    }
    if (right instanceof ScalarValue scalar && scalar.value() instanceof Quantity quantity) {
      return of(operator == ArithmeticOperator.ADD ? left.plus(quantity) : left.minus(quantity));
    }
    throw EvaluationFailure.internal("arithmetic on what has none");
  }

  private static Value of(Quantity quantity) {
    return new ScalarValue(ScalarType.QUANTITY, quantity, quantity.canonical(), Origin.NONE);
  }

  private static Value of(GoDuration duration) {
    return new ScalarValue(ScalarType.DURATION, duration, duration.canonical(), Origin.NONE);
  }

  private static Value of(Instant instant) {
    return new ScalarValue(ScalarType.INSTANT, instant, Rfc3339.format(instant), Origin.NONE);
  }
}
