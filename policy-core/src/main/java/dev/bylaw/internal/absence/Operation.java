package dev.bylaw.internal.absence;

import dev.bylaw.internal.program.Construction;
import dev.bylaw.internal.program.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An expression as an operation on others, so that known values can take the place of its operands.
 *
 * @param operands in the order in which they are evaluated
 * @param rebuild makes the same operation of other operands
 */
record Operation(List<Expression> operands, Function<List<Expression>, Expression> rebuild) {
  private static Operation unary(Expression operand, Function<Expression, Expression> rebuild) {
    return new Operation(List.of(operand), of -> rebuild.apply(of.get(0)));
  }

  static Operation of(Expression.Literal literal) {
    return new Operation(List.of(), none -> literal);
  }

  static Operation of(Expression.ReadField e) {
    return unary(e.target(), of -> new Expression.ReadField(of, e.field(), e.type(), e.span()));
  }

  static Operation of(Expression.ReadElement e) {
    return new Operation(
        List.of(e.target(), e.key()),
        of -> new Expression.ReadElement(of.get(0), of.get(1), e.type(), e.span()));
  }

  static Operation of(Expression.CallBuiltin e) {
    return new Operation(
        e.arguments(), of -> new Expression.CallBuiltin(e.builtin(), of, e.type(), e.span()));
  }

  static Operation of(Expression.Parse e) {
    return unary(
        e.text(), of -> new Expression.Parse(e.target(), of, e.lenient(), e.type(), e.span()));
  }

  static Operation of(Expression.Not e) {
    return unary(e.operand(), of -> new Expression.Not(of, e.type(), e.span()));
  }

  static Operation of(Expression.Equality e) {
    return new Operation(
        List.of(e.left(), e.right()),
        of -> new Expression.Equality(e.negated(), of.get(0), of.get(1), e.type(), e.span()));
  }

  static Operation of(Expression.Comparison e) {
    return new Operation(
        List.of(e.left(), e.right()),
        of -> new Expression.Comparison(e.operator(), of.get(0), of.get(1), e.type(), e.span()));
  }

  static Operation of(Expression.Membership e) {
    return new Operation(
        List.of(e.element(), e.collection()),
        of -> new Expression.Membership(e.negated(), of.get(0), of.get(1), e.type(), e.span()));
  }

  static Operation of(Expression.Arithmetic e) {
    return new Operation(
        List.of(e.left(), e.right()),
        of -> new Expression.Arithmetic(e.operator(), of.get(0), of.get(1), e.type(), e.span()));
  }

  static Operation of(Expression.Negate e) {
    return unary(e.operand(), of -> new Expression.Negate(of, e.type(), e.span()));
  }

  static Operation of(Expression.Concatenate e) {
    return new Operation(
        List.of(e.left(), e.right()),
        of -> new Expression.Concatenate(of.get(0), of.get(1), e.type(), e.span()));
  }

  static Operation of(Construction.Collect e) {
    return new Operation(e.elements(), of -> new Construction.Collect(of, e.type(), e.span()));
  }

  /** The empty collection that a comprehension over nothing makes. */
  static Operation empty(Construction.Comprehension e) {
    return new Operation(List.of(), none -> new Construction.Collect(none, e.type(), e.span()));
  }

  static Operation of(Construction.MakeMap e) {
    List<Expression> operands = new ArrayList<>(e.keys());
    operands.addAll(e.values());
    int keys = e.keys().size();
    return new Operation(
        operands,
        of -> new Construction.MakeMap(
            of.subList(0, keys), of.subList(keys, of.size()), e.type(), e.span()));
  }

  static Operation of(Expression.Interpolate e) {
    return new Operation(e.parts(), of -> new Expression.Interpolate(of, e.type(), e.span()));
  }

  static Operation of(Expression.TypeTest e) {
    return unary(e.operand(), of -> new Expression.TypeTest(of, e.tested(), e.type(), e.span()));
  }

  static Operation of(Expression.Narrow e) {
    return unary(e.operand(), of -> new Expression.Narrow(of, e.type(), e.span()));
  }

  static Operation of(Expression.Matches e) {
    return new Operation(
        List.of(e.text(), e.regex()),
        of -> new Expression.Matches(of.get(0), of.get(1), e.type(), e.span()));
  }

  static Operation of(Expression.Like e) {
    return new Operation(
        List.of(e.text(), e.glob()),
        of -> new Expression.Like(of.get(0), of.get(1), e.type(), e.span()));
  }

  static Operation of(Expression.Within e) {
    return new Operation(
        List.of(e.part(), e.whole()),
        of -> new Expression.Within(of.get(0), of.get(1), e.type(), e.span()));
  }

  static Operation of(Expression.Widen e) {
    return unary(e.operand(), of -> new Expression.Widen(of, e.type(), e.span()));
  }
}
