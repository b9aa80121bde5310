package dev.bylaw.dsl.internal.typing;

import static dev.bylaw.internal.program.Expression.Arithmetic.ArithmeticOperator.ADD;
import static dev.bylaw.internal.program.Expression.Arithmetic.ArithmeticOperator.DIVIDE;
import static dev.bylaw.internal.program.Expression.Arithmetic.ArithmeticOperator.MULTIPLY;
import static dev.bylaw.internal.program.Expression.Arithmetic.ArithmeticOperator.SUBTRACT;
import static dev.bylaw.type.ScalarType.DURATION;
import static dev.bylaw.type.ScalarType.FLOAT;
import static dev.bylaw.type.ScalarType.INSTANT;
import static dev.bylaw.type.ScalarType.INT;
import static dev.bylaw.type.ScalarType.QUANTITY;

import dev.bylaw.internal.program.Expression.Arithmetic.ArithmeticOperator;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Optional;

/** Which arithmetic there is, one line each; an int beside a float is widened before. */
public final class ArithmeticTable {
  private record Row(
      ArithmeticOperator operator, ScalarType left, ScalarType right, ScalarType result) {}

  private static final List<Row> ROWS = List.of(
      new Row(ADD, INT, INT, INT),
      new Row(ADD, FLOAT, FLOAT, FLOAT),
      new Row(ADD, QUANTITY, QUANTITY, QUANTITY),
      new Row(ADD, DURATION, DURATION, DURATION),
      new Row(ADD, INSTANT, DURATION, INSTANT),
      new Row(SUBTRACT, INT, INT, INT),
      new Row(SUBTRACT, FLOAT, FLOAT, FLOAT),
      new Row(SUBTRACT, QUANTITY, QUANTITY, QUANTITY),
      new Row(SUBTRACT, DURATION, DURATION, DURATION),
      new Row(SUBTRACT, INSTANT, DURATION, INSTANT),
      new Row(MULTIPLY, INT, INT, INT),
      new Row(MULTIPLY, FLOAT, FLOAT, FLOAT),
      new Row(MULTIPLY, QUANTITY, INT, QUANTITY),
      new Row(DIVIDE, INT, INT, INT),
      new Row(DIVIDE, FLOAT, FLOAT, FLOAT));

  private ArithmeticTable() {}

  /** Returns the type of an operation on two present values, or empty if there is none. */
  public static Optional<ScalarType> result(ArithmeticOperator operator, Type left, Type right) {
    return ROWS.stream()
        .filter(row -> row.operator == operator && row.left == left && row.right == right)
        .map(Row::result)
        .findFirst();
  }

  /** Returns the types that may stand to the right of a type, for literals and messages. */
  public static List<ScalarType> rightOperands(ArithmeticOperator operator, Type left) {
    return ROWS.stream()
        .filter(row -> row.operator == operator && row.left == left)
        .map(Row::right)
        .toList();
  }

  /** Returns the types that may stand to the left of a type, for literals. */
  public static List<ScalarType> leftOperands(ArithmeticOperator operator, Type right) {
    return ROWS.stream()
        .filter(row -> row.operator == operator && row.right == right)
        .map(Row::left)
        .toList();
  }
}
