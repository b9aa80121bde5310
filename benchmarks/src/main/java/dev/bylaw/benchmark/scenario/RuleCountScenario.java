package dev.bylaw.benchmark.scenario;

import dev.bylaw.benchmark.subject.BylawReviews;
import dev.bylaw.benchmark.subject.GeneratedRules;
import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.decision.Decision;
import dev.bylaw.document.Document;
import java.util.List;

/** Many rules of which twenty are on pods, beside those twenty alone, on one pod. */
public final class RuleCountScenario {
  /** The twenty alone. */
  public static final String TWENTY = "20 rules on pods";

  /** The twenty among many. */
  public static final String AMONG_OTHERS = "the same among others";

  private static final int ON_PODS = 20;

  private final BylawReviews twenty = new BylawReviews(GeneratedRules.link(ON_PODS, ON_PODS));
  private final BylawReviews many;
  private final Document forTwenty;
  private final Document forMany;

  /**
   * Links both sets, and reads a review for each.
   *
   * @param rules how many rules the larger set has
   * @param review the review of a pod that no generated rule is against
   */
  public RuleCountScenario(int rules, byte[] review) {
    many = new BylawReviews(GeneratedRules.link(ON_PODS, rules));
    forTwenty = twenty.read(review);
    forMany = many.read(review);
  }

  /**
   * Holds both to one decision.
   *
   * @throws IllegalStateException if they differ, or if other rules than the twenty were applied
   */
  public void verify() {
    for (Decision each : List.of(twenty(), amongOthers())) {
      if (each.applied() != ON_PODS
          || !each.findings().isEmpty()
          || !each.errors().isEmpty()) {
        throw new IllegalStateException("unexpected " + each);
      }
    }
  }

  /**
   * Lists the contenders.
   *
   * @return the contenders
   */
  public List<Contender> contenders() {
    return List.of(
        new Contender(TWENTY, this::twenty), new Contender(AMONG_OTHERS, this::amongOthers));
  }

  /**
   * Runs {@link #TWENTY}.
   *
   * @return the decision
   */
  public Decision twenty() {
    return twenty.decide(forTwenty);
  }

  /**
   * Runs {@link #AMONG_OTHERS}.
   *
   * @return the decision
   */
  public Decision amongOthers() {
    return many.decide(forMany);
  }
}
