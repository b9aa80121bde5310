package dev.bylaw.dsl.internal.flow;

import dev.bylaw.internal.program.Expression;
import java.util.HashMap;
import java.util.Map;

/** Whether a value is known before a document is: made of literals, constants and parameters. */
public final class FixedValues {
  private final Frame frame;
  private final Map<Integer, Boolean> slots = new HashMap<>();

  /** Makes an analysis of the expressions of one declaration. */
  public FixedValues(Frame frame) {
    this.frame = frame;
  }

  /** Tells whether nothing in an expression comes from the input. */
  public boolean isFixed(Expression expression) {
    if (expression instanceof Expression.ReadLocal local) {
      Boolean known = slots.get(local.slot());
      if (known == null) {
        known = isFixed(frame.source(local.slot()));
        slots.put(local.slot(), known);
      }
      return known;
    }
    if (expression instanceof Expression.ReadAmbient
        || expression instanceof Expression.CallFunction) {
      return false;
    }
    return Operands.of(expression).stream().allMatch(this::isFixed);
  }

  private boolean isFixed(Frame.Source source) {
    if (source instanceof Frame.Source.Value let) {
      return isFixed(let.value());
    }
    if (source instanceof Frame.Source.Element element) {
      return isFixed(element.collection());
    }
    if (source instanceof Frame.Source.Key key) {
      return isFixed(key.collection());
    }
    return source instanceof Frame.Source.RuleParameter;
  }
}
