package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.PatchOperation;
import java.util.List;

/**
 * What is decided on a review.
 *
 * @param decision the decision on the object, after it was mended if it was
 * @param patch what mends the object; empty where nothing is to be mended, or nothing is enough
 * @param mended the findings that the patch mends
 */
public record Verdict(Decision decision, List<PatchOperation> patch, List<Finding> mended) {
  public Verdict {
    patch = List.copyOf(patch);
    mended = List.copyOf(mended);
  }

  /** Makes a verdict that mends nothing. */
  public static Verdict of(Decision decision) {
    return new Verdict(decision, List.of(), List.of());
  }
}
