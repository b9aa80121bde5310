package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.MapValue;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Walks a collection with a binder. */
final class Walk {
  private final Interpreter interpreter;

  Walk(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * Runs a body for each value that the binder lets through, with its slots set.
   *
   * @param body returns whether to go on
   * @return false if the body ended the walk
   */
  boolean each(Binder binder, BooleanSupplier body) {
    CountedBody counted = new CountedBody(body);
    boolean toTheEnd = walk(binder, counted);
    interpreter.observer().walked(binder, counted.runs);
    return toTheEnd;
  }

  private boolean walk(Binder binder, BooleanSupplier body) {
    Value source = interpreter.evaluate(binder.source());
    if (source instanceof AbsentValue) {
      return true;
    }
    if (source instanceof ListValue list) {
      return list(list, binder, body);
    }
    if (source instanceof SetValue set) {
      return set(set.elements(), binder, body);
    }
    if (source instanceof MapValue map) {
      return map(map, binder, body);
    }
    throw EvaluationFailure.internal("a walk over what is no collection");
  }

  private boolean list(ListValue list, Binder binder, BooleanSupplier body) {
    for (int i = 0; i < list.size(); i++) {
      interpreter.meter().elements(1);
      if (!visit(IntValue.of(i), list.get(i), binder, body)) {
        return false;
      }
    }
    return true;
  }

  private boolean set(List<Value> elements, Binder binder, BooleanSupplier body) {
    for (int i = 0; i < elements.size(); i++) {
      interpreter.meter().elements(1);
      if (!visit(IntValue.of(i), elements.get(i), binder, body)) {
        return false;
      }
    }
    return true;
  }

  private boolean map(MapValue map, Binder binder, BooleanSupplier body) {
    for (String key : map.keys()) {
      interpreter.meter().elements(1);
      if (!visit(StringValue.of(key), map.get(key), binder, body)) {
        return false;
      }
    }
    return true;
  }

  private boolean visit(Value key, Value value, Binder binder, BooleanSupplier body) {
    if (value instanceof AbsentValue) {
      return true;
    }
    binder.keySlot().ifPresent(slot -> interpreter.setSlot(slot, key));
    interpreter.setSlot(binder.valueSlot(), value);
    boolean wanted = binder.where().isEmpty() || interpreter.test(binder.where().get());
    return !wanted || body.getAsBoolean();
  }

  /** Unsets the binder's slots: no element decided. */
  void unset(Binder binder) {
    binder.keySlot().ifPresent(slot -> interpreter.setSlot(slot, null));
    interpreter.setSlot(binder.valueSlot(), null);
  }

  /** A body that knows how often it was run. */
  private static final class CountedBody implements BooleanSupplier {
    private final BooleanSupplier body;
    private int runs;

    CountedBody(BooleanSupplier body) {
      this.body = body;
    }

    @Override
    public boolean getAsBoolean() {
      runs++;
      return body.getAsBoolean();
    }
  }
}
