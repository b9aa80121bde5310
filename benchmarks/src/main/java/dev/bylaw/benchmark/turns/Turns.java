package dev.bylaw.benchmark.turns;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lets contenders run in turns of about half a millisecond, for some time without and then with
 * measuring. Not thread-safe.
 */
public final class Turns {
  /** Length of a contender's turn, if one run is not longer. */
  private static final long TURN_NANOS = 500_000;

  private static final int ALLOCATION_RUNS = 200;

  private final List<Contender> contenders;
  private final Runnable between;
  private final int[] batches;
  private volatile Object sink = "";

  /**
   * Prepares turns.
   *
   * @param contenders who takes part
   * @param between runs once between any two rounds and is not measured, as other work of the JVM
   */
  public Turns(List<Contender> contenders, Runnable between) {
    this.contenders = List.copyOf(contenders);
    this.between = between;
    this.batches = new int[contenders.size()];
    Arrays.fill(batches, 1);
  }

  /**
   * Runs all contenders.
   *
   * @param warmUp how long to run without measuring
   * @param measured how long to measure; at least one round is
   * @return what was measured
   */
  public TurnResults run(Duration warmUp, Duration measured) {
    long warm = System.nanoTime() + warmUp.toNanos();
    do {
      setBatches(round());
    } while (System.nanoTime() < warm);
    List<double[]> rounds = new ArrayList<>();
    long end = System.nanoTime() + measured.toNanos();
    do {
      rounds.add(round());
    } while (System.nanoTime() < end);
    List<Long> allocated = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      allocated.add(allocatedBytes(i));
    }
    return new TurnResults(contenders.stream().map(Contender::name).toList(), rounds, allocated);
  }

  private double[] round() {
    between.run();
    double[] nanos = new double[batches.length];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = turn(contenders.get(i).operation(), batches[i]);
    }
    return nanos;
  }

  private double turn(Contender.Operation operation, int batch) {
    long begin = System.nanoTime();
    for (int i = 0; i < batch; i++) {
      sink = operation.run();
    }
    return (System.nanoTime() - begin) / (double) batch;
  }

  private void setBatches(double[] nanos) {
    for (int i = 0; i < batches.length; i++) {
      double wanted = Math.max(1, TURN_NANOS / Math.max(1, nanos[i]));
      batches[i] = (int) Math.max(1, Math.min(wanted, 2.0 * batches[i]));
    }
  }

  private long allocatedBytes(int contender) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Contender.Operation operation = contenders.get(contender).operation();
    int runs = Math.max(1, Math.min(ALLOCATION_RUNS, 10 * batches[contender]));
    long begin = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < runs; i++) {
      sink = operation.run();
    }
    return (threads.getCurrentThreadAllocatedBytes() - begin) / runs;
  }

  /**
   * Returns the last result, which nobody needs: being readable keeps it from being left out.
   *
   * @return what the last run returned
   */
  public Object lastResult() {
    return sink;
  }
}
