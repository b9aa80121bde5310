package dev.bylaw.internal.render;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.fix.FixBuilder;
import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.plan.CheckPoint;
import dev.bylaw.internal.plan.CheckPoint.FrameStep;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the findings of one check as the interpreter makes them, but without it. */
public final class PlainFinding {
  private final PlainMessage message;
  private final ElementPath place;
  private final List<PlainFix> fixes;

  private PlainFinding(PlainMessage message, ElementPath place, List<PlainFix> fixes) {
    this.message = message;
    this.place = place;
    this.fixes = List.copyOf(fixes);
  }

  /**
   * Prepares the findings of a check.
   *
   * @param environment what constants are evaluated in
   * @return empty if they need the interpreter
   */
  public static Optional<PlainFinding> of(CheckPoint check, Environment environment) {
    Constants constants = new Constants(environment);
    Map<Integer, Integer> elements = elements(check.frame());
    Optional<PlainMessage> message =
        PlainMessage.of(check.check().message(), elements, constants);
    Optional<ElementPath> place = place(check, elements, constants);
    List<PlainFix> fixes = new ArrayList<>();
    for (FixAction each : check.check().fixes()) {
      PlainFix.of(each, elements, constants).ifPresent(fixes::add);
    }
    boolean plain = message.isPresent()
        && place.isPresent()
        && fixes.size() == check.check().fixes().size();
    return plain
        ? Optional.of(new PlainFinding(message.get(), place.get(), fixes))
        : Optional.empty();
  }

  private static Map<Integer, Integer> elements(List<FrameStep> frame) {
    Map<Integer, Integer> elements = new HashMap<>();
    int number = 0;
    for (FrameStep step : frame) {
      if (step instanceof FrameStep.Element element) {
        element.keySlot().ifPresent(elements::remove);
        elements.put(element.valueSlot(), number++);
      } else if (step instanceof FrameStep.Let let) {
        elements.remove(let.statement().slot());
      }
    }
    return elements;
  }

  /** The first candidate that has a place decides; constants have none. */
  private static Optional<ElementPath> place(
      CheckPoint check, Map<Integer, Integer> elements, Constants constants) {
    for (Expression each : check.check().places()) {
      if (constants.value(each).isEmpty()) {
        return ElementPath.of(each, elements);
      }
    }
    Type object = ((FrameStep.Element) check.frame().get(0)).types().get(0);
    return Optional.of(new ElementPath(0, List.of(), object));
  }

  /**
   * Makes a finding.
   *
   * @param recorded the elements, outermost first
   * @return null if only the interpreter can make it
   */
  public @Nullable RuleFinding make(List<RecordedElement> recorded) {
    String text = message.text(recorded);
    return text == null ? null : new RuleFinding(text, place.place(recorded), fix(recorded));
  }

  private List<PatchOperation> fix(List<RecordedElement> recorded) {
    if (fixes.isEmpty()) {
      return List.of();
    }
    FixBuilder patch = new FixBuilder(recorded.get(0).root());
    for (PlainFix each : fixes) {
      each.add(patch, recorded);
    }
    return patch.build();
  }
}
