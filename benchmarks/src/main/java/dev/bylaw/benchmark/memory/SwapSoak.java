package dev.bylaw.benchmark.memory;

import dev.bylaw.benchmark.subject.BylawReviews;
import dev.bylaw.benchmark.subject.PolicySets;
import dev.bylaw.benchmark.workload.Reviews;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Many policy sets that follow each other in one reference, as when policies change, while another
 * thread decides with whichever is there. Each decides often enough to have made what it makes
 * late.
 */
final class SwapSoak implements Runnable {
  private static final int DECISIONS = 20;

  private final int swaps;
  private final Reviews reviews;
  private volatile BylawReviews current = link();

  SwapSoak(int swaps, Reviews reviews) {
    this.swaps = swaps;
    this.reviews = reviews;
  }

  private static BylawReviews link() {
    return new BylawReviews(PolicySets.everyControl());
  }

  /** Runs one stage. */
  @Override
  public void run() {
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService server = Executors.newSingleThreadExecutor();
    try {
      Future<?> serving = server.submit(() -> {
        do {
          decide(current);
        } while (!done.get());
      });
      for (int i = 0; i < swaps; i++) {
        BylawReviews next = link();
        current = next;
        for (int decision = 0; decision < DECISIONS; decision++) {
          decide(next);
        }
      }
      done.set(true);
      serving.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      done.set(true);
      server.shutdown();
    }
  }

  private void decide(BylawReviews set) {
    if (!set.decide(reviews.compliant()).allowed()
        || set.decide(reviews.violating()).allowed()) {
      throw new IllegalStateException("a set decides otherwise");
    }
  }
}
