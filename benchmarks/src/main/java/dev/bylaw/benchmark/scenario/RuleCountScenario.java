package dev.bylaw.benchmark.scenario;

import dev.bylaw.benchmark.subject.BylawReviews;
import dev.bylaw.benchmark.subject.GeneratedRules;
import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.decision.Decision;
import dev.bylaw.document.Document;
import java.util.List;

/** A thousand rules of which twenty are on pods, beside those twenty alone, on one pod. */
public final class RuleCountScenario {
  /** The twenty alone. */
  public static final String TWENTY = "20 rules on pods";

  /** The twenty among a thousand. */
  public static final String THOUSAND = "the same among 1,000 rules";

  private static final int ON_PODS = 20;
  private static final int ALL = 1000;

  private final BylawReviews twenty = new BylawReviews(GeneratedRules.link(ON_PODS, ON_PODS));
  private final BylawReviews thousand = new BylawReviews(GeneratedRules.link(ON_PODS, ALL));
  private final Document document;

  /**
   * Reads a review.
   *
   * @param review the review of a pod that no generated rule is against
   */
  public RuleCountScenario(byte[] review) {
    document = twenty.read(review);
  }

  /**
   * Holds both to one decision.
   *
   * @throws IllegalStateException if they differ, or if other rules than the twenty were applied
   */
  public void verify() {
    for (Decision each : List.of(twenty(), thousand())) {
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
    return List.of(new Contender(TWENTY, this::twenty), new Contender(THOUSAND, this::thousand));
  }

  /**
   * Runs {@link #TWENTY}.
   *
   * @return the decision
   */
  public Decision twenty() {
    return twenty.decide(document);
  }

  /**
   * Runs {@link #THOUSAND}.
   *
   * @return the decision
   */
  public Decision thousand() {
    return thousand.decide(document);
  }
}
