package dev.bylaw.benchmark.memory;

import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.subject.BylawReviews;
import dev.bylaw.benchmark.subject.PolicySets;
import java.util.ArrayList;
import java.util.List;

/** How much memory a linked policy set takes: the average of many that have decided something. */
public final class PolicySetSize {
  /** Enough for a set to have made what it makes late. */
  private static final int DECISIONS = 50;

  private PolicySetSize() {}

  /**
   * Measures.
   *
   * @param sets how many sets to link
   * @param review a review on which each set decides
   * @return bytes of objects and classes for each set
   */
  public static long perSet(int sets, byte[] review) {
    List<PolicySet> kept = new ArrayList<>();
    kept.add(used(review)); // loads what all sets share
    MemoryUse before = MemoryUse.now();
    for (int i = 0; i < sets; i++) {
      kept.add(used(review));
    }
    long bytes = MemoryUse.now().since(before).bytes();
    if (kept.size() != sets + 1) {
      throw new IllegalStateException("sets were lost");
    }
    return bytes / sets;
  }

  private static PolicySet used(byte[] review) {
    PolicySet set = PolicySets.everyControl();
    BylawReviews reviews = new BylawReviews(set);
    for (int i = 0; i < DECISIONS; i++) {
      reviews.decide(review);
    }
    return set;
  }
}
