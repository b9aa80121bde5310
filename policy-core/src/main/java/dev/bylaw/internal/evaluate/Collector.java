package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.value.ListValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.SetValue;
import dev.bylaw.internal.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Collects the elements of a new list or set; absent ones are left out. */
final class Collector {
  private final Interpreter interpreter;
  private final boolean distinct;
  private final List<Value> elements = new ArrayList<>();
  private final SetValue.Builder set;

  Collector(Interpreter interpreter, boolean distinct) {
    this.interpreter = interpreter;
    this.distinct = distinct;
    this.set = new SetValue.Builder(interpreter.meter());
  }

  void add(Value value) {
    if (!value.isPresent()) {
      return;
    }
    interpreter.meter().elements(1);
    if (distinct) {
      set.add(value);
    } else {
      elements.add(value);
    }
    ValueLimits.checkElements(Math.max(elements.size(), set.size()), interpreter.environment());
  }

  Value value() {
    return distinct ? set.build() : new ListValue.Computed(elements, Origin.NONE);
  }
}
