package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.shape.TypeTests;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.MapValue;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValueEquality;
import dev.bylaw.internal.value.ValueOrder;

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
    if (left instanceof StringValue a && right instanceof StringValue b) {
      interpreter.meter().text(Math.min(a.value().length(), b.value().length()));
    }
    int order = ValueOrder.compare(left, right);
    return switch (comparison.operator()) {
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }

  boolean isMember(Expression.Membership membership) {
    Value element = interpreter.evaluate(membership.element());
    Value collection = interpreter.evaluate(membership.collection());
    if (element instanceof AbsentValue || collection instanceof AbsentValue) {
      return false;
    }
    if (collection instanceof ListValue list) {
      return isElement(element, list);
    }
    if (collection instanceof SetValue set) {
      return set.contains(element, interpreter.meter());
    }
    if (collection instanceof MapValue map && element instanceof StringValue key) {
      return map.get(key.value()).isPresent();
    }
    throw EvaluationFailure.internal("in on what is no collection");
  }

  private boolean isElement(Value element, ListValue list) {
    for (int i = 0; i < list.size(); i++) {
      interpreter.meter().elements(1);
      if (ValueEquality.equal(list.get(i), element, interpreter.meter())) {
        return true;
      }
    }
    return false;
  }

  boolean isOfType(Expression.TypeTest test) {
    Value value = interpreter.evaluate(test.operand());
    return new TypeTests(interpreter.meter()).isOfType(value, test.tested());
  }
}
