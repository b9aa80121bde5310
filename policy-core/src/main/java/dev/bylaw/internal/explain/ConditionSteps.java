package dev.bylaw.internal.explain;

import dev.bylaw.explanation.Step;
import dev.bylaw.internal.print.ExpressionText;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a condition: the conditions that it is joined of, down to the values that they ask
 * for. What a condition does not show in its text, as literals, is left out.
 */
final class ConditionSteps {
  private ConditionSteps() {}

  /** Explains a condition. */
  static Step condition(Trace trace, boolean decisive) {
    Expression expression = (Expression) trace.node();
    Trace inner = inner(trace);
    if (inner != trace) {
      return condition(inner, decisive);
    }
    List<Step> parts = new ArrayList<>();
    if (expression instanceof Expression.Logical || expression instanceof Expression.Not) {
      addOperands(trace, parts);
    } else if (expression instanceof Expression.Quantifier quantifier) {
      addElements(trace, quantifier, parts);
    } else if (expression instanceof Expression.CallFunction call) {
      addCall(trace, call, parts);
    } else if (expression instanceof Expression.Conditional) {
      trace.parts().forEach(each -> parts.add(operand(each, false)));
    } else if (isRead(expression)) {
      return value(trace);
    } else {
      trace.parts().forEach(each -> addValues(each, parts));
    }
    return step(Step.Kind.CONDITION, trace, decisive, parts);
  }

  private static Step step(Step.Kind kind, Trace trace, boolean decisive, List<Step> parts) {
    return new Step(
        kind,
        Values.cut(ExpressionText.of((Expression) trace.node())),
        Values.print(trace.value()),
        kind == Step.Kind.VALUE ? Values.place(trace.value()) : Optional.empty(),
        decisive,
        Optional.empty(),
        parts);
  }

  /** What says nothing of its own is seen through. */
  private static Trace inner(Trace trace) {
    boolean wrapper =
        trace.node() instanceof Expression.Narrow || trace.node() instanceof Expression.Widen;
    return wrapper && trace.parts().size() == 1 ? inner(trace.parts().get(0)) : trace;
  }

  private static boolean isRead(Expression expression) {
    return expression instanceof Expression.ReadLocal
        || expression instanceof Expression.ReadConstant
        || expression instanceof Expression.ReadAmbient
        || expression instanceof Expression.ReadField
        || expression instanceof Expression.ReadElement;
  }

  private static boolean isBool(Expression expression) {
    return OptionalType.unwrap(expression.type()).equals(ScalarType.BOOL);
  }

  private static Step operand(Trace trace, boolean decisive) {
    return isBool((Expression) trace.node()) ? condition(trace, decisive) : value(trace);
  }

  /** An operand that makes the others superfluous decides; else all of them do. */
  private static void addOperands(Trace trace, List<Step> parts) {
    int last = trace.parts().size() - 1;
    boolean superfluous = trace.node() instanceof Expression.Logical logical
        && Values.isTrue(trace.value()) != logical.conjunction();
    for (int i = 0; i <= last; i++) {
      parts.add(condition(trace.parts().get(i), !superfluous || i == last));
    }
  }

  private static void addCall(Trace trace, Expression.CallFunction call, List<Step> parts) {
    for (Trace each : trace.parts()) {
      boolean argument = call.arguments().stream().anyMatch(each::isOf);
      if (argument) {
        addValues(each, parts);
      } else {
        parts.add(operand(each, true));
      }
    }
  }

  private static void addElements(Trace trace, Expression.Quantifier quantifier, List<Step> parts) {
    Trace source = trace.of(quantifier.binder().source());
    if (source != null) {
      parts.add(value(source));
    }
    List<Trace> asked =
        trace.parts().stream().filter(each -> each.isOf(quantifier.condition())).toList();
    boolean decided = Values.isTrue(trace.value()) != quantifier.universal();
    for (int i = 0; i < asked.size(); i++) {
      boolean decisive = decided && i == asked.size() - 1;
      parts.add(element(quantifier.binder(), asked.get(i), decisive));
    }
  }

  private static Step element(Binder binder, Trace condition, boolean decisive) {
    Value element = read(condition, binder.valueSlot());
    return new Step(
        Step.Kind.ELEMENT,
        "element",
        element == null ? "" : Values.print(element),
        Values.place(element),
        decisive,
        Optional.empty(),
        List.of(condition(condition, decisive)));
  }

  /** Finds what a variable was, where it was read. */
  static @Nullable Value read(Trace trace, int slot) {
    if (trace.node() instanceof Expression.ReadLocal local && local.slot() == slot) {
      return trace.value();
    }
    for (Trace part : trace.parts()) {
      Value found = read(part, slot);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Explains a value. */
  static Step value(Trace trace) {
    Trace inner = inner(trace);
    Expression expression = (Expression) inner.node();
    List<Step> parts = new ArrayList<>();
    if (expression instanceof Expression.CallFunction call) {
      call.arguments().stream()
          .map(inner::of)
          .filter(each -> each != null)
          .forEach(each -> addValues(each, parts));
    } else if (!isRead(expression)) {
      inner.parts().forEach(each -> addValues(each, parts));
    }
    return step(Step.Kind.VALUE, inner, false, parts);
  }

  private static void addValues(Trace trace, List<Step> parts) {
    Trace inner = inner(trace);
    if (inner.node() instanceof Expression.Literal) {
      return;
    }
    if (inner.node() instanceof Expression expression) {
      parts.add(isBool(expression) && !isRead(expression) ? condition(inner, false) : value(inner));
    }
  }
}
