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

  /** Decides on a review. */
  public Verdict judge(Review review) {
    Decision decision = policies.evaluate(review.toRequest(namespaces));
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
