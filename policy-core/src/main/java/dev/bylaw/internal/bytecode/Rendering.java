package dev.bylaw.internal.bytecode;

import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.internal.evaluate.FindingRun;
import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.plan.CheckPoint;
import dev.bylaw.internal.plan.CheckPoint.FrameStep;
import dev.bylaw.internal.projection.SlotList;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.TypedReader;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes findings of what was recorded: fills the interpreter's frame again and lets it go on. */
final class Rendering {
  private final List<RuleToCompile> rules;

  Rendering(List<RuleToCompile> rules) {
    this.rules = rules;
  }

  RuleFinding finding(CheckPoint check, Hits hits, int hit, Environment decision) {
    RuleToCompile rule = rules.get(check.rule());
    FindingRun run = new FindingRun(
        rule.definition(), rule.parameters().orElseThrow(), root(hits.container(hit, 0)), decision);
    int element = 0;
    for (FrameStep step : check.frame()) {
      if (step instanceof FrameStep.Let let) {
        run.let(let.statement());
      } else if (step instanceof FrameStep.Element walked) {
        Object container = hits.container(hit, element);
        int types = walked.types().size();
        int recorded = hits.position(hit, element++);
        int position = Math.floorDiv(recorded, types);
        Type type = walked.types().get(Math.floorMod(recorded, types));
        run.set(walked.valueSlot(), value(container, position, type));
        walked.keySlot().ifPresent(slot -> run.set(slot, key(container, position)));
      }
    }
    return run.finding(check.check());
  }

  private static Node root(Object container) {
    Object current = container;
    for (Object parent = parent(current); parent != null; parent = parent(current)) {
      current = parent;
    }
    return (Node) current;
  }

  private static @Nullable Object parent(Object container) {
    return container instanceof SlotObject object
        ? object.parent()
        : ((SlotList) container).parent();
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
    Object parent = parent(container);
    if (parent == null) {
      return Origin.at(Place.ROOT);
    }
    Origin above = origin(parent);
    if (parent instanceof SlotList list) {
      return above.index(index(list, container));
    }
    SlotObject object = (SlotObject) parent;
    return above.key(Reading.keyAt(object, position(object, container)));
  }

  private static int index(SlotList list, Object element) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == element) {
        return i;
      }
    }
    throw new IllegalStateException("an element is in no list");
  }

  private static int position(SlotObject object, Object value) {
    int entries = object.shape().fields().size() + object.others();
    for (int i = 0; i < entries; i++) {
      if (Reading.entryAt(object, i) == value) {
        return i;
      }
    }
    throw new IllegalStateException("a value is in no object");
  }
}
