package dev.bylaw.internal.render;

import dev.bylaw.internal.plan.CheckPoint.FrameStep;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The slots of a frame that hold a value of the object, or the key of an element. */
final class FilledSlots {
  private final Map<Integer, ElementPath> paths = new HashMap<>();
  private final Map<Integer, Integer> keys = new HashMap<>();

  static FilledSlots by(List<FrameStep> frame) {
    FilledSlots slots = new FilledSlots();
    int elements = 0;
    for (FrameStep step : frame) {
      if (step instanceof FrameStep.Element walked) {
        slots.fill(walked, elements++);
      } else if (step instanceof FrameStep.Let let) {
        slots.fill(let.statement());
      }
    }
    return slots;
  }

  private void fill(FrameStep.Element walked, int element) {
    ElementPath path = ElementPath.to(element, walked.types().get(0));
    fill(walked.valueSlot(), Optional.of(path));
    walked.keySlot().ifPresent(slot -> {
      fill(slot, Optional.empty());
      keys.put(slot, element);
    });
  }

  private void fill(Statement.Let let) {
    fill(let.slot(), ElementPath.of(let.value(), this));
  }

  private void fill(int slot, Optional<ElementPath> path) {
    keys.remove(slot);
    paths.remove(slot);
    path.ifPresent(known -> paths.put(slot, known));
  }

  /** Returns which value a slot holds; empty if it is computed. */
  Optional<ElementPath> path(int slot) {
    return Optional.ofNullable(paths.get(slot));
  }

  /** Returns of which element an expression is the key; empty if it is something else. */
  Optional<Integer> key(Expression expression) {
    return expression instanceof Expression.ReadLocal local
        ? Optional.ofNullable(keys.get(local.slot()))
        : Optional.empty();
  }
}
