package dev.bylaw.internal.decide;

import dev.bylaw.document.Node;
import dev.bylaw.internal.bound.DocumentSizes;
import dev.bylaw.internal.bound.StepBound;
import dev.bylaw.internal.demand.Documents;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.RuleOnObject;
import dev.bylaw.internal.program.ViewStep;
import dev.bylaw.internal.projection.ReadCounts;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValueWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether rules keep to their budgets on a document, before generated code runs, which counts
 * nothing. For most documents how much was read tells at once; for large ones the bounds of the
 * rules are worked out. Immutable and thread-safe.
 */
final class StepGate {
  /** Texts of 1 KiB and 1,500 values: more is for the bounds to judge. */
  private static final DocumentSizes ORDINARY = new DocumentSizes(0, 16, 1_500, 15_000);

  private static final int UNITS_PER_PIECE = 64;

  private final long budget;
  private final List<Gated> rules;
  private final long longestList;

  private record Gated(
      StepBound bound, Map<String, Optional<Node>> named, List<RuleOnObject.Part> parts) {}

  StepGate(List<RuleOnObject> rules, Linked linked) {
    this.budget = linked.limits().steps();
    this.rules = new ArrayList<>();
    for (RuleOnObject each : rules) {
      this.rules.add(new Gated(
          StepBound.of(each.rule().definition(), linked.program()),
          named(each, linked),
          each.parts()));
    }
    this.longestList = longestList();
  }

  private static Map<String, Optional<Node>> named(RuleOnObject rule, Linked linked) {
    Map<String, Optional<Node>> nodes = new HashMap<>();
    linked
        .bindingConstants()
        .forEach((name, value) -> nodes.put(name, ValueWriter.write(value, Meter.NONE)));
    List<Value> values = rule.rule().parameters().known().orElse(List.of());
    for (int i = 0; i < values.size(); i++) {
      nodes.put(
          rule.rule().definition().parameters().get(i).name(),
          ValueWriter.write(values.get(i), Meter.NONE));
    }
    return nodes;
  }

  /** Returns about the greatest length for which all bounds hold; 0 if none does. */
  private long longestList() {
    long fits = 0;
    long length = 1;
    while (length <= ORDINARY.nodes() && holdForAll(length)) {
      fits = length;
      length += Math.max(1, length / 4);
    }
    return fits;
  }

  private boolean holdForAll(long length) {
    DocumentSizes sizes = ORDINARY.withLists(length);
    return rules.stream().allMatch(rule -> {
      long steps = rule.bound().atMost(sizes, rule.named());
      return steps <= budget / Math.max(1, partsAtMost(rule, length));
    });
  }

  private static long partsAtMost(Gated rule, long length) {
    long parts = 0;
    for (RuleOnObject.Part part : rule.parts()) {
      long product = 1;
      for (ViewStep step : part.path()) {
        product = step instanceof ViewStep.Every ? product * length : product;
        product = Math.min(product, Integer.MAX_VALUE);
      }
      parts += product;
    }
    return parts;
  }

  /** Tells whether no rule can exceed its budget on a document. */
  boolean admits(SlotObject root) {
    return (root.note() instanceof DocumentNote note && isOrdinary(note.counts()))
        || rules.stream().allMatch(rule -> keeps(rule, root));
  }

  private boolean isOrdinary(ReadCounts counts) {
    return counts.largest() <= longestList
        && counts.longestText() <= ORDINARY.text() * UNITS_PER_PIECE
        && counts.values() <= ORDINARY.nodes()
        && 8 * counts.values() + counts.textUnits() / UNITS_PER_PIECE <= ORDINARY.allText();
  }

  private boolean keeps(Gated rule, SlotObject root) {
    try {
      long steps = 0;
      for (RuleOnObject.Part part : rule.parts()) {
        for (Node each : ViewParts.nodes(root, part)) {
          steps =
              Math.addExact(steps, rule.bound().evaluate(each, name -> sized(name, rule, root)));
        }
      }
      return steps <= budget;
    } catch (RuntimeException unmeasured) {
      return false;
    }
  }

  /** What has no size here is no reason to let a rule pass. */
  private static Optional<Node> sized(String name, Gated rule, SlotObject root) {
    Optional<Node> known = rule.named().get(name);
    if (name.equals(Documents.OBJECT)) {
      return Optional.of(root);
    }
    if (known == null) {
      throw new IllegalStateException(name + " is not measured");
    }
    return known;
  }
}
