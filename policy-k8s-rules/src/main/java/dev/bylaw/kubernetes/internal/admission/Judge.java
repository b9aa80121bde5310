package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.PolicySet;
import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Node;
import dev.bylaw.fix.FixResult;
import dev.bylaw.fix.Fixes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides on reviews. Where it may mend, the fixes of rules whose action is fix are applied in one
 * round; then every rule is evaluated on the result, and what remains denies (safety.md, L18).
 */
public final class Judge {
  private final PolicySet policies;
  private final Function<String, Optional<Node>> namespaces;
  private final boolean mends;

  /**
   * Makes a judge.
   *
   * @param mends whether the answer may carry a patch
   */
  public Judge(PolicySet policies, Function<String, Optional<Node>> namespaces, boolean mends) {
    this.policies = policies;
    this.namespaces = namespaces;
    this.mends = mends;
  }

  /** Decides on the object of a review as it is. */
  public Decision decide(Review review) {
    return policies.evaluate(review.toRequest(namespaces));
  }

  /**
   * Tells whether a decision on what was kept of an object is the last. It is not where the whole
   * object is needed: to mend it, or to tell whether an update changes more than housekeeping.
   */
  public boolean isFinal(Decision decision, Review review) {
    boolean silent = decision.findingCount() == 0 && decision.errors().isEmpty();
    return silent || (review.operation() != Operation.UPDATE && !(mends && canBeMended(review)));
  }

  /** Decides on a review of which everything was read, and mends its object if that may be. */
  public Verdict judge(Review review) {
    Decision decision = decide(review);
    return decision.findings().isEmpty() || !mends || !canBeMended(review)
        ? Verdict.of(decision)
        : mended(review, decision);
  }

  /** What goes, and what is connected to, is not changed by a patch. */
  private static boolean canBeMended(Review review) {
    return review.operation() == Operation.CREATE || review.operation() == Operation.UPDATE;
  }

  private Verdict mended(Review review, Decision decision) {
    List<Finding> fixable = decision.findings().stream()
        .filter(each -> each.action() == Action.FIX && !each.fix().isEmpty())
        .toList();
    FixResult fixed = Fixes.apply(review.object(), fixable);
    if (fixed.patch().isEmpty()) {
      return Verdict.of(decision);
    }
    Decision after = policies.evaluate(review.withObject(fixed.root()).toRequest(namespaces));
    return after.allowed() ? new Verdict(after, fixed.patch(), fixed.applied()) : Verdict.of(after);
  }
}
