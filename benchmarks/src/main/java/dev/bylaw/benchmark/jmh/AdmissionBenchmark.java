package dev.bylaw.benchmark.jmh;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.benchmark.scenario.AdmissionScenario;
import dev.bylaw.benchmark.subject.PolicySets;
import dev.bylaw.benchmark.workload.Inputs;
import dev.bylaw.benchmark.workload.Reviews;
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

/** From the bytes of a review to the bytes of its answer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AdmissionBenchmark {
  /** Whether the pod breaks something. */
  @Param({"compliant", "violating"})
  public String pod = "compliant";

  @SuppressWarnings("NullAway.Init") // set up before anything is measured
  private AdmissionScenario scenario;

  /** Prepares the review; fails unless all contenders answer alike. */
  @Setup
  public void setUp() {
    scenario = scenario();
    scenario.verify();
  }

  private AdmissionScenario scenario() {
    Reviews reviews = Reviews.load();
    boolean violating = pod.equals("violating");
    return new AdmissionScenario(
        Inputs.same(violating ? reviews.violating() : reviews.compliant()),
        PolicySets.everyControl());
  }

  /**
   * Jackson's tree, and nothing done with it.
   *
   * @return the tree
   */
  @Benchmark
  public JsonNode jacksonReadTree() {
    return scenario.readTree();
  }

  /**
   * Jackson's tree, a Java method for each control, and Jackson's tree of the answer.
   *
   * @return the answer
   */
  @Benchmark
  public byte[] hand() {
    return scenario.hand();
  }

  /**
   * The answer as an HTTP server would send it.
   *
   * @return the answer
   */
  @Benchmark
  public byte[] bylaw() {
    return scenario.bylaw();
  }
}
