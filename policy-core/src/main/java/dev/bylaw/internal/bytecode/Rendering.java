package dev.bylaw.internal.bytecode;

import dev.bylaw.document.Node;
import dev.bylaw.internal.evaluate.FindingRun;
import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.plan.CheckPoint;
import dev.bylaw.internal.plan.CheckPoint.FrameStep;
import dev.bylaw.internal.projection.SlotList;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.internal.render.PlainFinding;
import dev.bylaw.internal.render.RecordedElement;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.TypedReader;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Makes findings of what was recorded: fills the interpreter's frame again and lets it go on. */
final class Rendering {
  /** Of no rules. */
  static final Rendering NONE = new Rendering();

  private final List<RuleToCompile> rules;
  private final IdentityHashMap<CheckPoint, PlainFinding> plain = new IdentityHashMap<>();
  private final boolean needsInterpreter;

  private Rendering() {
    this.rules = List.of();
    this.needsInterpreter = false;
  }

  Rendering(List<RuleToCompile> rules, List<CheckPoint> checks, Environment constants) {
    this.rules = List.copyOf(rules);
    for (CheckPoint each : checks) {
      PlainFinding.of(each, constants).ifPresent(finding -> plain.put(each, finding));
    }
    this.needsInterpreter = plain.size() < checks.size();
  }

  /**
   * Tells whether there are checks of which only the interpreter makes findings. Of all others it
   * makes those with unexpected values, for which it needs nothing but the document.
   */
  boolean needsInterpreter() {
    return needsInterpreter;
  }

  RuleFinding finding(Hit hit, Environment decision) {
    PlainFinding prepared = plain.get(hit.check());
    RuleFinding finding = prepared == null ? null : prepared.make(recorded(hit));
    return finding == null ? interpreted(hit, decision) : finding;
  }

  private static List<RecordedElement> recorded(Hit hit) {
    List<RecordedElement> recorded = new ArrayList<>(hit.check().frame().size());
    for (FrameStep step : hit.check().frame()) {
      if (step instanceof FrameStep.Element walked) {
        int element = recorded.size();
        int position = Math.floorDiv(hit.position(element), walked.types().size());
        recorded.add(new RecordedElement(hit.container(element), position));
      }
    }
    return recorded;
  }

  private RuleFinding interpreted(Hit hit, Environment decision) {
    CheckPoint check = hit.check();
    RuleToCompile rule = rules.get(check.rule());
    Node root = new RecordedElement(hit.container(0), RecordedElement.ITSELF).root();
    FindingRun run =
        new FindingRun(rule.definition(), rule.parameters().orElseThrow(), root, decision);
    int element = 0;
    for (FrameStep step : check.frame()) {
      if (step instanceof FrameStep.Let let) {
        run.let(let.statement());
      } else if (step instanceof FrameStep.Element walked) {
        Object container = hit.container(element);
        int types = walked.types().size();
        int recorded = hit.position(element++);
        int position = Math.floorDiv(recorded, types);
        Type type = walked.types().get(Math.floorMod(recorded, types));
        run.set(walked.valueSlot(), value(container, position, type));
        walked.keySlot().ifPresent(slot -> run.set(slot, key(container, position)));
      }
    }
    return run.finding(check.check());
  }

  private static Value value(Object container, int position, Type type) {
    if (position == Reading.ITSELF) {
      return TypedReader.element((Node) container, type, origin(container));
    }
    if (container instanceof SlotList list) {
      return TypedReader.element(list.element(position), type, origin(list).index(position));
    }
    SlotObject object = (SlotObject) container;
    String key = Reading.keyAt(object, position);
    return TypedReader.element(member(object, key), type, origin(object).key(key));
  }

  private static Node member(SlotObject object, String key) {
    Node member = object.get(key);
    if (member == null) {
      throw new IllegalStateException("what was found is gone: " + key);
    }
    return member;
  }

  private static Value key(Object container, int position) {
    return container instanceof SlotObject object
        ? StringValue.of(Reading.keyAt(object, position))
        : IntValue.of(position);
  }

  private static Origin origin(Object container) {
    return Origin.at(new RecordedElement(container, RecordedElement.ITSELF).place());
  }
}
