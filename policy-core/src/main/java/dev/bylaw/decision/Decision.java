package dev.bylaw.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a policy set says of one object. Whether it may pass is known at once; the texts, places and
 * fixes of findings are made when they are first asked for. Immutable and thread-safe.
 */
public final class Decision {
  private final ObjectIdentity object;
  private final boolean checked;
  private final int applied;
  private final int findingCount;
  private final boolean allowed;
  private final Map<String, Integer> totals;
  private final List<EvaluationError> errors;
  private final List<NotEvaluated> notEvaluated;
  private final String policySet;
  private volatile FindingSource findings;

  /**
   * Makes a decision.
   *
   * @param object what the object calls itself
   * @param checked as {@link #checked()} tells
   * @param applied as {@link #applied()} returns it
   * @param findings what is wrong
   * @param totals as {@link #totals()} returns them
   * @param errors what could not be decided
   * @param notEvaluated rules that need what is unknown
   * @param policySet the digest of the policy set that decided
   */
  public Decision(
      ObjectIdentity object,
      boolean checked,
      int applied,
      FindingSource findings,
      Map<String, Integer> totals,
      List<EvaluationError> errors,
      List<NotEvaluated> notEvaluated,
      String policySet) {
    this.object = object;
    this.checked = checked;
    this.applied = applied;
    this.findings = findings;
    this.findingCount = findings.count();
    this.totals = Map.copyOf(totals);
    this.errors = List.copyOf(errors);
    this.notEvaluated = List.copyOf(notEvaluated);
    this.policySet = policySet;
    this.allowed = !findings.refuses() && !refuse(this.errors);
  }

  private static boolean refuse(List<EvaluationError> errors) {
    for (EvaluationError each : errors) {
      if (each.action().refuses()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns what the object calls itself.
   *
   * @return its identity, as far as it can be read
   */
  public ObjectIdentity object() {
    return object;
  }

  /**
   * Tells whether anything could be asked of the object.
   *
   * @return true if its kind is known, or a rule on any object reached it
   */
  public boolean checked() {
    return checked;
  }

  /**
   * Returns how many of the profile's entries are on this object: kind, operation and match fit,
   * whatever their {@code when} says.
   *
   * @return the number; 0 means that nothing was asked of the object
   */
  public int applied() {
    return applied;
  }

  /**
   * Tells whether the object may pass.
   *
   * @return false if a finding or an error has an action that refuses
   */
  public boolean allowed() {
    return allowed;
  }

  /**
   * Returns how many findings are kept, without making them.
   *
   * @return the length of {@link #findings()}
   */
  public int findingCount() {
    return findingCount;
  }

  /**
   * Returns what is wrong. Texts, places and fixes are made when this is first asked; until then
   * the decision refers to the document.
   *
   * @return the findings, in the order of the rules' ids and instances, of each in the order in
   *     which it finds them; at most 100 of a rule's instance
   */
  public List<Finding> findings() {
    FindingSource source = findings;
    return source instanceof MadeFindings ? source.findings() : make();
  }

  private synchronized List<Finding> make() {
    FindingSource source = findings;
    if (!(source instanceof MadeFindings)) {
      source = FindingSource.of(source.findings());
      findings = source;
    }
    return source.findings();
  }

  /**
   * Returns the instances of rules of which there are more findings than are kept.
   *
   * @return their exact number, by instance
   */
  public Map<String, Integer> totals() {
    return totals;
  }

  /**
   * Returns what could not be decided.
   *
   * @return the errors in the order of the rules
   */
  public List<EvaluationError> errors() {
    return errors;
  }

  /**
   * Returns the rules that need what is unknown.
   *
   * @return the rules, in their order
   */
  public List<NotEvaluated> notEvaluated() {
    return notEvaluated;
  }

  /**
   * Returns the digest of the policy set that decided.
   *
   * @return a SHA-256 in lower-case hexadecimal digits
   */
  public String policySet() {
    return policySet;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Decision decision
        && object.equals(decision.object)
        && checked == decision.checked
        && applied == decision.applied
        && findings().equals(decision.findings())
        && totals.equals(decision.totals)
        && errors.equals(decision.errors)
        && notEvaluated.equals(decision.notEvaluated)
        && policySet.equals(decision.policySet);
  }

  @Override
  public int hashCode() {
    return Objects.hash(object, checked, applied, findingCount, totals, errors, policySet);
  }

  @Override
  public String toString() {
    return "Decision[object=" + object
        + ", checked=" + checked
        + ", applied=" + applied
        + ", findings=" + findings()
        + ", totals=" + totals
        + ", errors=" + errors
        + ", notEvaluated=" + notEvaluated
        + ", policySet=" + policySet
        + "]";
  }
}
