package dev.bylaw.internal.evaluate.operation;

import dev.bylaw.internal.program.Expression.Comparison.OrderOperator;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.MapValue;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValueEquality;
import dev.bylaw.internal.value.ValueOrder;

/** Order and membership. */
public final class Relations {
  private Relations() {}

  /** Compares two ordered scalars of one type. */
  public static boolean compare(OrderOperator operator, Value left, Value right, Meter meter) {
    if (left instanceof StringValue a && right instanceof StringValue b) {
      meter.text(Math.min(a.value().length(), b.value().length()));
    }
    int order = ValueOrder.compare(left, right);
    return switch (operator) {
      case LESS -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
    };
  }

  /** Tells whether a list or set has an element, or a map a key; what is absent is in nothing. */
  public static boolean isMember(Value element, Value collection, Meter meter) {
    if (element instanceof AbsentValue || collection instanceof AbsentValue) {
      return false;
    }
    if (collection instanceof ListValue list) {
      return isElement(element, list, meter);
    }
    if (collection instanceof SetValue set) {
      return set.contains(element, meter);
    }
    if (collection instanceof MapValue map && element instanceof StringValue key) {
      return map.get(key.value()).isPresent();
    }
    throw EvaluationFailure.internal("in on what is no collection");
  }

  private static boolean isElement(Value element, ListValue list, Meter meter) {
    for (int i = 0; i < list.size(); i++) {
      meter.elements(1);
      if (ValueEquality.equal(list.get(i), element, meter)) {
        return true;
      }
    }
    return false;
  }
}
