package dev.bylaw.internal.plan;

import java.util.ArrayList;
import java.util.List;

/** What of a rule's plan stands against writing code for it. */
public final class PlanLimits {
  /** A rule of more operands, tests and steps is no longer worth a class. */
  private static final int MOST = 4_000;

  private PlanLimits() {}

  /** Tells whether all constants are such as slots hold. */
  public static boolean holdsConstants(RulePlan plan) {
    boolean[] held = {true};
    new Rewriter() {
      @Override
      Operand operand(Operand operand) {
        if (operand instanceof Operand.Constant constant && constant.value().isPresent()) {
          held[0] &= Raw.scalar(constant.value()).isPresent();
        }
        return super.operand(operand);
      }
    }.steps(steps(plan));
    return held[0];
  }

  /** Tells whether a plan is not too large. */
  public static boolean isSmall(RulePlan plan) {
    return Weight.of(steps(plan)) <= MOST;
  }

  private static List<Step> steps(RulePlan plan) {
    List<Step> steps = new ArrayList<>(plan.lets());
    plan.pieces().forEach(each -> steps.add(each.step()));
    return steps;
  }
}
