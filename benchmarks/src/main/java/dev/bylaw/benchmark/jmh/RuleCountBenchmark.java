package dev.bylaw.benchmark.jmh;

import dev.bylaw.benchmark.scenario.RuleCountScenario;
import dev.bylaw.benchmark.workload.Reviews;
import dev.bylaw.decision.Decision;
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

/** Twenty rules on pods, alone and among a thousand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RuleCountBenchmark {
  /** How many rules there are. */
  @Param("1000")
  public int rules = 1000;

  @SuppressWarnings("NullAway.Init") // set up before anything is measured
  private RuleCountScenario scenario;

  /** Links the rules; fails unless both sets decide alike. */
  @Setup
  public void setUp() {
    scenario = scenario();
    scenario.verify();
  }

  private RuleCountScenario scenario() {
    return new RuleCountScenario(rules, Reviews.load().compliant());
  }

  /**
   * The twenty alone.
   *
   * @return the decision
   */
  @Benchmark
  public Decision twenty() {
    return scenario.twenty();
  }

  /**
   * The twenty among all.
   *
   * @return the decision
   */
  @Benchmark
  public Decision twentyAmongOthers() {
    return scenario.amongOthers();
  }
}
