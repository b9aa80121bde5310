package dev.bylaw.internal.bytecode;

import dev.bylaw.document.Node;
import dev.bylaw.internal.evaluate.FindingRun;
import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.plan.CheckPoint;
import dev.bylaw.internal.plan.CheckPoint.FrameStep;
import dev.bylaw.internal.projection.SlotList;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.internal.render.DocumentPlaces;
import dev.bylaw.internal.render.PlainFinding;
import dev.bylaw.internal.render.RenderContext;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.TypedReader;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes findings of what was recorded: fills the interpreter's frame again and lets it go on. */
final class Rendering {
  /** Of no rules. */
  static final Rendering NONE = new Rendering();

  private final List<RuleToCompile> rules;
  private final @Nullable PlainFinding[] plain;
  private final boolean needsInterpreter;

  private Rendering() {
    this.rules = List.of();
    this.plain = new PlainFinding[0];
    this.needsInterpreter = false;
  }

  Rendering(List<RuleToCompile> rules, List<CheckPoint> checks, Environment constants) {
    this.rules = List.copyOf(rules);
    this.plain = checks.stream()
        .map(each -> PlainFinding.of(each, constants).orElse(null))
        .toArray(PlainFinding[]::new);
    this.needsInterpreter = Arrays.stream(plain).anyMatch(Objects::isNull);
  }

  /**
   * Tells whether there are checks of which only the interpreter makes findings. Of all others it
   * makes those with unexpected values, for which it needs nothing but the document.
   */
  boolean needsInterpreter() {
    return needsInterpreter;
  }

  RuleFinding finding(Hit hit, RenderContext context, Supplier<? extends Environment> decision) {
    PlainFinding prepared = plain[hit.site().number()];
    RuleFinding finding = prepared == null ? null : prepared.make(hit, context);
    return finding == null ? interpreted(hit, decision.get()) : finding;
  }

  private RuleFinding interpreted(Hit hit, Environment decision) {
    CheckPoint check = hit.site().check();
    RuleToCompile rule = rules.get(check.rule());
    FindingRun run =
        new FindingRun(rule.definition(), rule.parameters().orElseThrow(), hit.root(), decision);
    int element = 0;
    for (FrameStep step : check.frame()) {
      if (step instanceof FrameStep.Let let) {
        run.let(let.statement());
      } else if (step instanceof FrameStep.Element walked) {
        Object container = hit.container(element);
        int position = hit.position(element);
        run.set(walked.valueSlot(), value(container, position, hit.type(element)));
        walked.keySlot().ifPresent(slot -> run.set(slot, key(container, position)));
        element++;
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
    return Origin.at(new DocumentPlaces().of(container));
  }
}
