package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Binding;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.VariableSource;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.type.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes the variables of rules that run together. */
public final class Variables implements VariableSource {
  private final Map<Walked, Binding> walked = new HashMap<>();
  private int next;
  private int depth;

  private record Walked(Sequence source, boolean keyed) {}

  @Override
  public Operand.Variable make(Type type, boolean mayBeAbsent, List<Shape> shapes) {
    return new Operand.Variable(next++, type, mayBeAbsent, shapes);
  }

  /**
   * Returns the binding with which a list is walked. Outside of any other walk it is the same for
   * all rules, so that their loops can be joined.
   */
  Binding binding(Sequence source, boolean keyed, Supplier<Binding> made) {
    return depth > 0
        ? made.get()
        : walked.computeIfAbsent(new Walked(source, keyed), any -> made.get());
  }

  /** Runs what is inside of a walk. */
  <T> T walking(Supplier<T> inside) {
    depth++;
    try {
      return inside.get();
    } finally {
      depth--;
    }
  }
}
