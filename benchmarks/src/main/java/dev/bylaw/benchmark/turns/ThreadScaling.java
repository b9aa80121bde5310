package dev.bylaw.benchmark.turns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Throughput with some threads beside that of one, in turns. */
public final class ThreadScaling {
  private final Supplier<Contender.Operation> operations;
  private final Duration turn;

  /**
   * Prepares threads.
   *
   * @param operations gives each thread an operation of its own, over what all of them share
   * @param turn how long one turn takes
   */
  public ThreadScaling(Supplier<Contender.Operation> operations, Duration turn) {
    this.operations = operations;
    this.turn = turn;
  }

  /**
   * Measures.
   *
   * @param threads how many threads
   * @param rounds how often one thread and then all of them run
   * @return the median of the ratios of throughput within one round
   */
  public double speedUp(int threads, int rounds) {
    double[] ratios = new double[rounds];
    throughput(threads);
    for (int i = 0; i < rounds; i++) {
      double one = throughput(1);
      ratios[i] = throughput(threads) / one;
    }
    Arrays.sort(ratios);
    return ratios[rounds / 2];
  }

  /** Runs per second of all threads together. */
  private double throughput(int threads) {
    AtomicBoolean stop = new AtomicBoolean();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Double>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        Contender.Operation operation = operations.get();
        running.add(pool.submit(() -> runUntil(stop, operation)));
      }
      Thread.sleep(turn.toMillis());
      stop.set(true);
      double sum = 0;
      for (Future<Double> each : running) {
        sum += each.get();
      }
      return sum;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private static double runUntil(AtomicBoolean stop, Contender.Operation operation) {
    long runs = 0;
    long results = 0;
    long begin = System.nanoTime();
    while (!stop.get()) {
      results += operation.run().hashCode() == 0 ? 1 : 0;
      runs++;
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    return results > runs ? 0 : runs / seconds;
  }
}
