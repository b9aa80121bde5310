package dev.bylaw.internal.evaluate;

import dev.bylaw.document.Place;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates expressions for their places alone. Paths are followed without reading what stands
 * there, so that a place is found also where the value is absent, missing or of a wrong type.
 */
final class PlaceFinder {
  private final Interpreter interpreter;

  PlaceFinder(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /** Returns the place of the first candidate that has one. */
  Optional<Place> first(List<Expression> candidates) {
    for (Expression each : candidates) {
      Place place = origin(each).place();
      if (place != null) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Returns where an expression's value comes from; nowhere if finding it fails. */
  Origin origin(Expression expression) {
    try {
      return find(expression);
    } catch (EvaluationFailure | UnknownInput none) {
      return Origin.NONE;
    }
  }

  private Origin find(Expression expression) {
    Origin onPath = Origin.NONE;
    if (expression instanceof Expression.ReadField field) {
      onPath = origin(field.target()).key(field.field());
    } else if (expression instanceof Expression.ReadElement element) {
      onPath = elementOrigin(element);
    } else if (expression instanceof Expression.Narrow narrow) {
      return origin(narrow.operand());
    } else if (expression instanceof Expression.Widen widen) {
      return origin(widen.operand());
    } else if (expression instanceof Expression.Parse parse) {
      return origin(parse.text()).asText();
    } else if (expression instanceof Expression.ReadLocal local) {
      return slotOrigin(local);
    }
    return onPath == Origin.NONE ? interpreter.evaluateOrMissing(expression).origin() : onPath;
  }

  private Origin slotOrigin(Expression.ReadLocal local) {
    Value value = interpreter.slot(local.slot());
    return value == null ? Origin.NONE : value.origin();
  }

  private Origin elementOrigin(Expression.ReadElement element) {
    Origin target = origin(element.target());
    return target == Origin.NONE ? Origin.NONE : below(target, interpreter.evaluate(element.key()));
  }

  /** Returns the origin of what stands at a key; nowhere if there is no such key. */
  static Origin below(Origin target, Value key) {
    if (key instanceof StringValue name) {
      return target.key(name.value());
    }
    boolean index = key instanceof IntValue number
        && number.value() >= 0
        && number.value() <= Integer.MAX_VALUE;
    return index ? target.index((int) ((IntValue) key).value()) : Origin.NONE;
  }
}
