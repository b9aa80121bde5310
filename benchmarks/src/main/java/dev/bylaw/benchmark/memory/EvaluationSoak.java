package dev.bylaw.benchmark.memory;

import dev.bylaw.benchmark.subject.BylawReviews;
import dev.bylaw.benchmark.subject.PolicySets;
import dev.bylaw.benchmark.workload.FreshNames;
import dev.bylaw.benchmark.workload.Inputs;
import dev.bylaw.benchmark.workload.Reviews;
import dev.bylaw.benchmark.workload.Variants;
import dev.bylaw.decision.Decision;
import dev.bylaw.document.Document;

/**
 * Many decisions with one policy set: on documents that were read once, with and without texts that
 * are asked for, and, each tenth time, from the bytes of reviews that differ or have new names.
 */
final class EvaluationSoak implements Runnable {
  private static final int FROM_BYTES = 10;
  private static final int VARIANTS = 64;

  private final long evaluations;
  private final BylawReviews bylaw = new BylawReviews(PolicySets.everyControl());
  private final Document compliant;
  private final Document violating;
  private final Inputs variants;
  private final Inputs fresh;

  EvaluationSoak(long evaluations, Reviews reviews) {
    this.evaluations = evaluations;
    compliant = bylaw.read(reviews.compliant());
    violating = bylaw.read(reviews.violating());
    variants = Variants.of(reviews.violating(), VARIANTS);
    fresh = new FreshNames(reviews.compliant());
  }

  /** Runs one stage. */
  @Override
  public void run() {
    for (long i = 0; i < evaluations; i++) {
      boolean clean = i % 2 == 0;
      Decision decision = decide(i, clean);
      if (decision.allowed() != clean) {
        throw new IllegalStateException("unexpected " + decision);
      }
      if (i % FROM_BYTES == 1) {
        BylawReviews.render(decision);
      }
    }
  }

  private Decision decide(long number, boolean clean) {
    if (number % FROM_BYTES < 2) {
      return bylaw.decide(clean ? fresh.next() : variants.next());
    }
    return bylaw.decide(clean ? compliant : violating);
  }
}
