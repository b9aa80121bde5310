package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.evaluate.operation.Relations;
import dev.bylaw.internal.fit.TypeTests;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValueEquality;

/** Equality, order, membership and type: what compares values. */
final class Tests {
  private final Interpreter interpreter;

  Tests(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  boolean equal(Expression.Equality equality) {
    Value left = interpreter.evaluate(equality.left());
    Value right = interpreter.evaluate(equality.right());
    return ValueEquality.equal(left, right, interpreter.meter());
  }

  boolean compare(Expression.Comparison comparison) {
    Value left = interpreter.evaluate(comparison.left());
    Value right = interpreter.evaluate(comparison.right());
    return Relations.compare(comparison.operator(), left, right, interpreter.meter());
  }

  boolean isMember(Expression.Membership membership) {
    Value element = interpreter.evaluate(membership.element());
    Value collection = interpreter.evaluate(membership.collection());
    return Relations.isMember(element, collection, interpreter.meter());
  }

  boolean isOfType(Expression.TypeTest test) {
    Value value = interpreter.evaluate(test.operand());
    return new TypeTests(interpreter.meter()).isOfType(value, test.tested());
  }
}
