package dev.bylaw.internal.plan;

import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins rules that run on the same object: what they bind comes first, then what they check outside
 * of loops, then their loops, of which those over one list become one.
 */
public final class RuleGroup {
  private final List<Step> lets = new ArrayList<>();
  private final List<Step> straight = new ArrayList<>();
  private final Map<LoopHead, List<Step>> loops = new LinkedHashMap<>();

  private record LoopHead(Sequence source, Binding binding, List<Type> types) {}

  private RuleGroup() {}

  /**
   * Joins rules.
   *
   * @param object what they are on
   */
  public static List<Step> join(
      Operand.Variable object, List<RulePlan> rules, VariableSource variables) {
    RuleGroup group = new RuleGroup();
    rules.forEach(group::add);
    return new Prefixes(variables).hoist(object, group.steps());
  }

  private void add(RulePlan rule) {
    lets.addAll(rule.lets());
    for (RulePlan.Piece piece : rule.pieces()) {
      if (piece.step() instanceof Step.Loop loop) {
        for (Step.Loop part : LoopParts.of(loop)) {
          loops
              .computeIfAbsent(
                  new LoopHead(part.source(), part.binding(), part.types()),
                  any -> new ArrayList<>())
              .addAll(guarded(piece, part.body()));
        }
      } else {
        straight.addAll(guarded(piece, List.of(piece.step())));
      }
    }
  }

  private static List<Step> guarded(RulePlan.Piece piece, List<Step> steps) {
    return piece
        .guard()
        .map(guard -> List.<Step>of(new Step.When(new Test.IsTrue(guard), steps, List.of())))
        .orElse(steps);
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>(lets);
    steps.addAll(straight);
    loops.forEach((head, body) ->
        steps.add(new Step.Loop(head.source(), head.binding(), head.types(), body)));
    return steps;
  }
}
