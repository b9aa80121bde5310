package dev.bylaw.explanation;

import dev.bylaw.decision.Decision;
import java.util.List;

/**
 * A decision with what every rule of the policy set made of the object.
 *
 * @param decision the decision, as the policy set makes it
 * @param rules each use of a rule, those that do not apply included, ordered by id and name
 */
public record Explanation(Decision decision, List<ExplainedRule> rules) {
  /** Copies the list. */
  public Explanation {
    rules = List.copyOf(rules);
  }
}
