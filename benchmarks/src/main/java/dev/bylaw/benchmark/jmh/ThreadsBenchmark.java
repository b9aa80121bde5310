package dev.bylaw.benchmark.jmh;

import dev.bylaw.benchmark.subject.BylawReviews;
import dev.bylaw.benchmark.subject.PolicySets;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Throughput of one policy set that one thread and two threads share. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ThreadsBenchmark {
  private final BylawReviews bylaw = new BylawReviews(PolicySets.everyControl());
  private final byte[] review = Reviews.load().compliant();

  /** Fails unless the pod is let through. */
  @Setup
  public void setUp() {
    if (!bylaw.decide(review).allowed()) {
      throw new IllegalStateException("the pod is refused");
    }
  }

  /**
   * Decides in one thread.
   *
   * @return the decision
   */
  @Benchmark
  @Threads(1)
  public Decision one() {
    return bylaw.decide(review);
  }

  /**
   * Decides in two threads.
   *
   * @return the decision
   */
  @Benchmark
  @Threads(2)
  public Decision two() {
    return bylaw.decide(review);
  }
}
