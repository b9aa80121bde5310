package dev.bylaw.benchmark.subject;

import dev.bylaw.PolicySet;
import dev.bylaw.benchmark.workload.Reviews;
import java.util.List;

/**
 * What a server does beside the measured set: it decides on other requests with other sets. Without
 * it the JIT would take one set and one review for all there is.
 */
public final class OtherWork implements Runnable {
  private final List<BylawReviews> others;
  private final Reviews reviews;
  private int next;

  /**
   * Links the other sets.
   *
   * @param reviews what they decide on
   */
  public OtherWork(Reviews reviews) {
    this.reviews = reviews;
    List<PolicySet> sets = PolicySets.others();
    others = sets.stream().map(BylawReviews::new).toList();
  }

  /** Decides on one review with one of the sets, each of them in turn. */
  @Override
  public void run() {
    next++;
    BylawReviews set = others.get(next % others.size());
    BylawReviews.render(set.decide(next % 2 == 0 ? reviews.violating() : reviews.compliant()));
  }
}
