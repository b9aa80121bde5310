package dev.bylaw.dsl.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Does work in several threads, and has its results in the order of the work. */
final class Workers {
  private Workers() {}

  /**
   * Does all work.
   *
   * @param threads how many threads to use; with one, the work is done by the caller
   * @throws CancellationException if the thread is interrupted; it stays so
   */
  static <T> List<T> run(List<Supplier<T>> work, int threads) {
    if (threads == 1 || work.size() < 2) {
      return inTurn(work);
    }
    ExecutorService executor =
        Executors.newFixedThreadPool(Math.min(threads, work.size()), task -> {
          Thread thread = new Thread(task, "bylaw-test");
          thread.setDaemon(true);
          return thread;
        });
    try {
      List<Future<T>> results = new ArrayList<>();
      work.forEach(each -> results.add(executor.submit(each::get)));
      return collect(results);
    } finally {
      executor.shutdownNow();
    }
  }

  private static <T> List<T> inTurn(List<Supplier<T>> work) {
    List<T> results = new ArrayList<>();
    for (Supplier<T> each : work) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted");
      }
      results.add(each.get());
    }
    return results;
  }

  private static <T> List<T> collect(List<Future<T>> results) {
    List<T> collected = new ArrayList<>();
    try {
      for (Future<T> each : results) {
        collected.add(each.get());
      }
      return collected;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a test could not be run", failed.getCause());
    }
  }
}
