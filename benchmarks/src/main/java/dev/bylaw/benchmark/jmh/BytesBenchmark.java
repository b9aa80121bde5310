package dev.bylaw.benchmark.jmh;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bylaw.benchmark.baseline.Violation;
import dev.bylaw.benchmark.scenario.BytesScenario;
import dev.bylaw.benchmark.scenario.BytesScenario.Form;
import dev.bylaw.benchmark.subject.PolicySets;
import dev.bylaw.benchmark.workload.FreshNames;
import dev.bylaw.benchmark.workload.Inputs;
import dev.bylaw.benchmark.workload.Reviews;
import dev.bylaw.benchmark.workload.Variants;
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

/** From the bytes of a review to a decision. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class BytesBenchmark {
  private static final int VARIANTS = 64;

  /** Which reviews there are; or the compliant pod alone. */
  @Param({"compliant", "violating", "variants", "fresh", "pod"})
  public String reviews = "compliant";

  @SuppressWarnings("NullAway.Init") // set up before anything is measured
  private BytesScenario scenario;

  /** Prepares the reviews; fails unless all contenders decide alike. */
  @Setup
  public void setUp() {
    scenario = scenario();
    scenario.verify(reviews.equals("variants") ? VARIANTS : 1);
  }

  private BytesScenario scenario() {
    Form form = reviews.equals("pod") ? Form.POD : Form.REVIEW;
    return new BytesScenario(inputs(), form, PolicySets.everyControl());
  }

  private Inputs inputs() {
    Reviews loaded = Reviews.load();
    return switch (reviews) {
      case "compliant" -> Inputs.same(loaded.compliant());
      case "violating" -> Inputs.same(loaded.violating());
      case "variants" -> Variants.of(loaded.compliant(), VARIANTS);
      case "fresh" -> new FreshNames(loaded.compliant());
      case "pod" -> Inputs.same(Reviews.bytes(Reviews.pod(loaded.compliant())));
      default -> throw new IllegalArgumentException(reviews);
    };
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
   * Jackson's tokens, and nothing kept of them.
   *
   * @return how many there are
   */
  @Benchmark
  public int jacksonTokens() {
    return scenario.tokens();
  }

  /**
   * Jackson's tree and a Java method for each control.
   *
   * @return what is wrong
   */
  @Benchmark
  public List<Violation> readTreeAndHand() {
    return scenario.hand();
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
}
