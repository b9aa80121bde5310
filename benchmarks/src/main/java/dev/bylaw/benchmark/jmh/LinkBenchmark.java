package dev.bylaw.benchmark.jmh;

import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.scenario.LinkScenario;
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

/** Linking the bundled rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LinkBenchmark {
  private final LinkScenario scenario = new LinkScenario();

  /** Fails if a rule is missing. */
  @Setup
  public void setUp() {
    scenario.verify();
  }

  /**
   * Links every control.
   *
   * @return the set
   */
  @Benchmark
  public PolicySet link() {
    return scenario.link();
  }
}
