package dev.bylaw.internal.plan;

import java.util.List;

/** How much code steps become, counted in operands, tests and steps. */
public final class Weight {
  private Weight() {}

  /** Returns the weight of steps. */
  public static int of(List<Step> steps) {
    int[] count = {0};
    new Rewriter() {
      @Override
      Operand operand(Operand operand) {
        count[0]++;
        return super.operand(operand);
      }

      @Override
      Test test(Test test) {
        count[0]++;
        return super.test(test);
      }

      @Override
      Step step(Step step) {
        count[0] += 2;
        return super.step(step);
      }
    }.steps(steps);
    return count[0];
  }
}
