package dev.bylaw.explanation;

import dev.bylaw.decision.Action;
import java.util.List;

/**
 * What one use of a rule made of an object.
 *
 * @param rule the rule's id
 * @param instance the name of the profile's entry; the rule's id where it has none
 * @param action what its findings do
 * @param outcome what came of it
 * @param reason why it does not apply, was not evaluated or failed; empty otherwise
 * @param steps what it did, in order; none if it does not apply
 */
public record ExplainedRule(
    String rule, String instance, Action action, Outcome outcome, String reason, List<Step> steps) {
  /** Copies the list. */
  public ExplainedRule {
    steps = List.copyOf(steps);
  }

  /** What came of a rule. */
  public enum Outcome {
    /** It has findings. */
    FOUND,
    /** It ended with an error, perhaps after findings. */
    FAILED,
    /** It needs what is not known. */
    NOT_EVALUATED,
    /** It was asked and has nothing to say. */
    PASSED,
    /** It is not about the object, or not about what is done with it. */
    NOT_APPLIED
  }
}
