package dev.bylaw.benchmark.jmh;

import dev.bylaw.benchmark.scenario.PeerScenario;
import dev.bylaw.benchmark.workload.Reviews;
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

/** All controls in other engines. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PeersBenchmark {
  /** Whether the pod breaks something. */
  @Param({"compliant", "violating"})
  public String pod = "compliant";

  @SuppressWarnings("NullAway.Init") // set up before anything is measured
  private PeerScenario scenario;

  /** Reads the review; fails unless all engines decide alike. */
  @Setup
  public void setUp() {
    scenario = scenario();
    scenario.verify();
  }

  private PeerScenario scenario() {
    Reviews reviews = Reviews.load();
    return new PeerScenario(pod.equals("violating") ? reviews.violating() : reviews.compliant());
  }

  /**
   * CEL in its default runtime.
   *
   * @return the controls that are broken
   */
  @Benchmark
  public List<String> celJava() {
    return scenario.cel();
  }

  /**
   * OPA as WebAssembly.
   *
   * @return the result as JSON
   */
  @Benchmark
  public String opaWasm() {
    return scenario.wasm();
  }

  /**
   * OPA as WebAssembly, from bytes.
   *
   * @return the result as JSON
   */
  @Benchmark
  public String opaWasmFromBytes() {
    return scenario.wasmFromBytes();
  }
}
