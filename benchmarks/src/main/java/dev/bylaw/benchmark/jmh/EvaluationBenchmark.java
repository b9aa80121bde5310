package dev.bylaw.benchmark.jmh;

import dev.bylaw.benchmark.baseline.Violation;
import dev.bylaw.benchmark.scenario.EvaluationScenario;
import dev.bylaw.benchmark.subject.PolicySets;
import dev.bylaw.benchmark.workload.Reviews;
import dev.bylaw.decision.Decision;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All controls on a pod that was read already. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class EvaluationBenchmark {
  /** Whether the pod breaks something. */
  @Param({"compliant", "violating"})
  public String pod = "compliant";

  @SuppressWarnings("NullAway.Init") // set up before anything is measured
  private EvaluationScenario scenario;

  /** Reads the review; fails unless all contenders decide alike. */
  @Setup
  public void setUp() {
    scenario = scenario();
    scenario.verify();
  }

  private EvaluationScenario scenario() {
    Reviews reviews = Reviews.load();
    boolean violating = pod.equals("violating");
    return new EvaluationScenario(
        violating ? reviews.violating() : reviews.compliant(), PolicySets.everyControl());
  }

  /**
   * A Java method for each control.
   *
   * @return what is wrong
   */
  @Benchmark
  public List<Violation> handJsonNodePerControl() {
    return scenario.perControl();
  }

  /**
   * One walk over a tree.
   *
   * @return what is wrong
   */
  @Benchmark
  public List<Violation> handJsonNodeSinglePass() {
    return scenario.singlePass();
  }

  /**
   * One walk over records.
   *
   * @return what is wrong
   */
  @Benchmark
  public List<Violation> handRecords() {
    return scenario.records();
  }

  /**
   * A decision as it is returned.
   *
   * @return the decision
   */
  @Benchmark
  public Decision bylaw() {
    return scenario.bylaw();
  }

  /**
   * A decision of which every text is asked.
   *
   * @return the length of all texts
   */
  @Benchmark
  public int bylawRendered() {
    return scenario.bylawRendered();
  }
}
