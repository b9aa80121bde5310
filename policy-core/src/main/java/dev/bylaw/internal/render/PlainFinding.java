package dev.bylaw.internal.render;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.fix.FixBuilder;
import dev.bylaw.internal.deferred.DeferredList;
import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.plan.CheckPoint;
import dev.bylaw.internal.plan.CheckPoint.FrameStep;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
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
    FilledSlots slots = FilledSlots.by(check.frame());
    Optional<PlainMessage> message = PlainMessage.of(check.check().message(), slots, constants);
    Optional<ElementPath> place = place(check, slots, constants);
    List<PlainFix> fixes = new ArrayList<>();
    for (FixAction each : check.check().fixes()) {
      PlainFix.of(each, slots, constants).ifPresent(fixes::add);
    }
    boolean plain = message.isPresent()
        && place.isPresent()
        && fixes.size() == check.check().fixes().size();
    return plain
        ? Optional.of(new PlainFinding(message.get(), place.get(), fixes))
        : Optional.empty();
  }

  /** The first candidate that has a place decides; constants have none. */
  private static Optional<ElementPath> place(
      CheckPoint check, FilledSlots slots, Constants constants) {
    for (Expression each : check.check().places()) {
      if (constants.value(each).isEmpty()) {
        return ElementPath.of(each, slots);
      }
    }
    Type object = ((FrameStep.Element) check.frame().get(0)).types().get(0);
    return Optional.of(ElementPath.to(0, object));
  }

  /**
   * Makes a finding.
   *
   * @return null if only the interpreter can make it
   */
  public @Nullable RuleFinding make(Recorded recorded, RenderContext context) {
    String text = message.text(recorded, context);
    return text == null
        ? null
        : new RuleFinding(text, place.place(recorded, context.places()), fix(recorded));
  }

  private List<PatchOperation> fix(Recorded recorded) {
    return fixes.isEmpty() ? List.of() : new Patch(fixes, recorded);
  }

  private static final class Patch extends DeferredList<PatchOperation> {
    private final List<PlainFix> fixes;
    private final Recorded recorded;

    Patch(List<PlainFix> fixes, Recorded recorded) {
      this.fixes = fixes;
      this.recorded = recorded;
    }

    @Override
    protected List<PatchOperation> compute() {
      FixBuilder patch = new FixBuilder(recorded.root());
      DocumentPlaces places = new DocumentPlaces();
      for (PlainFix each : fixes) {
        each.add(patch, recorded, places);
      }
      return patch.build();
    }
  }
}
