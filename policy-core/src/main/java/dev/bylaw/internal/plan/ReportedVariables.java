package dev.bylaw.internal.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the variables whose places steps record. */
public final class ReportedVariables {
  private ReportedVariables() {}

  /** Returns them. */
  public static Set<Operand.Variable> of(List<Step> steps) {
    Set<Operand.Variable> found = new HashSet<>();
    new Rewriter() {
      @Override
      Step report(Step.Report report) {
        found.addAll(report.elements());
        return report;
      }
    }.steps(steps);
    return found;
  }
}
