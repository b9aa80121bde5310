package dev.bylaw.benchmark.external;

import dev.bylaw.benchmark.report.Goal;
import dev.bylaw.benchmark.turns.TurnResults;
import java.util.List;

/** The goals that name peers outside the JVM. */
public final class ExternalGoals {
  static final String EVALUATION = "Bylaw, evaluation, compliant";
  static final String BYTES = "Bylaw, bytes of a review to decision, compliant";

  static final String KUBERNETES = "PsaEval/ok";
  static final String KUBERNETES_DECODING = "PsaDecodeStdlib";
  static final String KUBERNETES_FROM_BYTES = "PsaDecodeStdlib and PsaEval/ok";

  private static final List<Row> ROWS = List.of(
      new Row("OpaPssAst/ok", EVALUATION, "OPA in Go, prepared, parsed input", 1000),
      new Row("OpaPssFromBytes/ok", BYTES, "OPA in Go", 50),
      new Row(KUBERNETES, EVALUATION, "Kubernetes' evaluator in Go", 8),
      new Row(KUBERNETES_FROM_BYTES, BYTES, "Kubernetes' evaluator in Go", 20));

  private record Row(String peer, String bylaw, String title, double factor) {
    Goal goal(double value) {
      String measure = bylaw.substring("Bylaw, ".length());
      return Goal.atLeast(measure, value, "%.1f times as fast as " + title, factor);
    }
  }

  private ExternalGoals() {}

  /**
   * Lists the goals without values.
   *
   * @param reason why they were not measured
   * @return the rows
   */
  public static List<Goal> notMeasured(String reason) {
    return ROWS.stream().map(each -> each.goal(Double.NaN).notMeasured(reason)).toList();
  }

  static List<Goal> of(TurnResults results) {
    return ROWS.stream()
        .map(each -> results.has(each.peer())
            ? each.goal(results.ratio(each.peer(), each.bylaw()))
            : each.goal(Double.NaN).notMeasured("no Go"))
        .toList();
  }
}
