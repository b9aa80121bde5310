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
  private final RuleCountScenario scenario =
      new RuleCountScenario(Reviews.load().compliant());

  /** Fails unless both decide alike. */
  @Setup
  public void setUp() {
    scenario.verify();
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
   * The twenty among a thousand.
   *
   * @return the decision
   */
  @Benchmark
  public Decision twentyOfThousand() {
    return scenario.thousand();
  }
}
