package dev.bylaw.junit.assertions;

import dev.bylaw.decision.Action;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a decision. A failure lists everything that the policies say. Rules are named by
 * their id, as {@code pss.baseline.privileged}, by the last part of it, or by the name that a
 * profile gives to their use.
 */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {
  DecisionAssert(Decision actual) {
    super(actual, DecisionAssert.class);
  }

  /**
   * Asserts that a rule refuses the object.
   *
   * @param rule the rule
   * @return assertions on its findings that refuse
   */
  public FindingAssert denies(String rule) {
    return findings("to be denied by " + rule, rule, each -> each.action().refuses());
  }

  /**
   * Asserts that a rule warns, and lets the object pass.
   *
   * @param rule the rule
   * @return assertions on its findings that warn
   */
  public FindingAssert warns(String rule) {
    return findings("to be warned of by " + rule, rule, each -> each.action() == Action.WARN);
  }

  /**
   * Asserts that a rule records the object, and lets it pass.
   *
   * @param rule the rule
   * @return assertions on its findings that are recorded
   */
  public FindingAssert audits(String rule) {
    return findings("to be recorded by " + rule, rule, each -> each.action() == Action.AUDIT);
  }

  /**
   * Asserts that rules refuse the object, and no others.
   *
   * @param rules all rules that refuse it
   * @return this assertion
   */
  public DecisionAssert deniesOnly(String... rules) {
    isNotNull();
    List<Finding> refusing =
        actual.findings().stream().filter(each -> each.action().refuses()).toList();
    Set<String> missing = Arrays.stream(rules)
        .filter(rule -> refusing.stream().noneMatch(each -> DecisionText.isOf(each, rule)))
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> others = refusing.stream()
        .filter(each -> Arrays.stream(rules).noneMatch(rule -> DecisionText.isOf(each, rule)))
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
    if (!missing.isEmpty() || !others.isEmpty()) {
      String wrong = (missing.isEmpty() ? "" : "; missing: " + String.join(", ", missing))
          + (others.isEmpty() ? "" : "; not expected: " + String.join(", ", others));
      throw failure("to be denied by " + String.join(", ", rules) + " alone" + wrong);
    }
    return this;
  }

  /**
   * Asserts that the object may pass: at least one rule was asked, and neither a finding nor an
   * error refuses. Warnings may be there.
   *
   * @return this assertion
   */
  public DecisionAssert allows() {
    isNotNull();
    if (!actual.allowed()) {
      throw failure("to be allowed");
    }
    if (actual.applied() <= actual.notEvaluated().size()) {
      throw failure("to be allowed by at least one rule");
    }
    return this;
  }

  /**
   * Asserts that nothing is wrong: no finding, whatever its action, and no error. At least one rule
   * was asked.
   *
   * @return this assertion
   */
  public DecisionAssert hasNoFindings() {
    allows();
    if (actual.findingCount() > 0 || !actual.errors().isEmpty()) {
      throw failure("to have no findings");
    }
    return this;
  }

  /**
   * Asserts that a rule says nothing of the object.
   *
   * @param rule the rule
   * @return this assertion
   */
  public DecisionAssert hasNoFindingOf(String rule) {
    isNotNull();
    if (actual.findings().stream().anyMatch(each -> DecisionText.isOf(each, rule))) {
      throw failure("to have no finding of " + rule);
    }
    return this;
  }

  /**
   * Asserts that everything could be decided.
   *
   * @return this assertion
   */
  public DecisionAssert hasNoErrors() {
    isNotNull();
    if (!actual.errors().isEmpty()) {
      throw failure("to have no errors");
    }
    return this;
  }

  /**
   * Asserts that something could not be decided.
   *
   * @param code why
   * @return this assertion
   */
  public DecisionAssert hasError(ErrorCode code) {
    isNotNull();
    if (actual.errors().stream().noneMatch(each -> each.code() == code)) {
      throw failure("to have the error " + code.code());
    }
    return this;
  }

  /**
   * Asserts that no rule is on the object: kind, operation or a profile's match do not fit.
   *
   * @return this assertion
   */
  public DecisionAssert isNotAsked() {
    isNotNull();
    if (actual.applied() > 0) {
      throw failure("to be asked by no rule, but " + actual.applied() + " are on it");
    }
    return this;
  }

  private FindingAssert findings(String expected, String rule, Predicate<Finding> action) {
    isNotNull();
    List<Finding> found = actual.findings().stream()
        .filter(each -> DecisionText.isOf(each, rule))
        .filter(action)
        .toList();
    if (found.isEmpty()) {
      throw failure(expected);
    }
    return new FindingAssert(this, found, expected).as(descriptionText());
  }

  private AssertionError failure(String expected) {
    return failure("%s", expecting(expected));
  }

  /** Says what is expected, and all that the policies say instead. */
  String expecting(String expected) {
    return "Expecting\n  " + DecisionText.object(actual) + "\n" + expected + "\nbut "
        + DecisionText.said(actual);
  }
}
