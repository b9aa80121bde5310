package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.value.EvaluationFailure;
import java.util.List;
import java.util.Optional;

/**
 * What one rule says of one object.
 *
 * @param findings what it found, as far as it is kept
 * @param total how much it found
 * @param failure what ended it before its end
 * @param needs what it would have to know
 * @param steps what it cost
 */
public record RuleOutcome(
    List<RuleFinding> findings,
    int total,
    Optional<EvaluationFailure> failure,
    Optional<String> needs,
    long steps) {
  /** Copies the list. */
  public RuleOutcome {
    findings = List.copyOf(findings);
  }

  /** Makes the outcome of a rule that could not begin. */
  public static RuleOutcome failed(EvaluationFailure failure) {
    return new RuleOutcome(List.of(), 0, Optional.of(failure), Optional.empty(), 0);
  }
}
