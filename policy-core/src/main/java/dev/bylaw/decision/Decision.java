package dev.bylaw.decision;

import java.util.List;
import java.util.Map;

/**
 * What a policy set says of one object. Immutable and thread-safe.
 *
 * @param object what the object calls itself
 * @param checked whether its kind is known, or a rule on any object reached it
 * @param applied how many of the profile's entries are on this object: kind, operation and match
 *     fit, whatever their {@code when} says; 0 means that nothing was asked of the object
 * @param findings what is wrong, in the order of the rules' ids, then of the document; at most 100
 *     of a rule's instance
 * @param totals instances of which there are more findings than are kept, with their exact number
 * @param errors what could not be decided
 * @param notEvaluated rules that need what is unknown
 * @param policySet the digest of the policy set that decided
 */
public record Decision(
    ObjectIdentity object,
    boolean checked,
    int applied,
    List<Finding> findings,
    Map<String, Integer> totals,
    List<EvaluationError> errors,
    List<NotEvaluated> notEvaluated,
    String policySet) {
  /** Copies the collections. */
  public Decision {
    findings = List.copyOf(findings);
    totals = Map.copyOf(totals);
    errors = List.copyOf(errors);
    notEvaluated = List.copyOf(notEvaluated);
  }

  /**
   * Tells whether the object may pass.
   *
   * @return false if a finding or an error has an action that refuses
   */
  public boolean allowed() {
    return findings.stream().noneMatch(each -> each.action().refuses())
        && errors.stream().noneMatch(each -> each.action().refuses());
  }
}
