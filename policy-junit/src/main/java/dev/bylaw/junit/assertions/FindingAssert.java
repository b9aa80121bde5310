package dev.bylaw.junit.assertions;

import dev.bylaw.decision.Finding;
import dev.bylaw.decision.Severity;
import dev.bylaw.document.JsonEquality;
import dev.bylaw.document.Node;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on the findings of a rule. Each narrows them: {@code denies("r").at("a").withMessage
 * ("m")} asserts that one finding has both that place and that message.
 */
public final class FindingAssert extends AbstractAssert<FindingAssert, List<Finding>> {
  private final DecisionAssert decision;
  private final String expected;

  FindingAssert(DecisionAssert decision, List<Finding> findings, String expected) {
    super(findings, FindingAssert.class);
    this.decision = decision;
    this.expected = expected;
  }

  /**
   * Asserts where a finding is.
   *
   * @param place the place as policies write it, as {@code spec.containers[0].image}, or a JSON
   *     Pointer; empty for the object as a whole
   * @return assertions on the findings there
   */
  public FindingAssert at(String place) {
    return narrow(
        " at " + (place.isEmpty() ? "the root" : place),
        each ->
            each.place().toString().equals(place) || each.place().toPointer().equals(place));
  }

  /**
   * Asserts what a finding says.
   *
   * @param message the whole message
   * @return assertions on the findings that say so
   */
  public FindingAssert withMessage(String message) {
    return narrow(" with the message '" + message + "'", each -> each.message().equals(message));
  }

  /**
   * Asserts what a message contains.
   *
   * @param part a part of the message
   * @return assertions on the findings whose message contains it
   */
  public FindingAssert withMessageContaining(String part) {
    return narrow(
        " with a message that contains '" + part + "'", each -> each.message().contains(part));
  }

  /**
   * Asserts how much a finding matters, after the profile.
   *
   * @param severity the severity
   * @return assertions on the findings of that severity
   */
  public FindingAssert withSeverity(Severity severity) {
    return narrow(" with the severity " + severity, each -> each.severity() == severity);
  }

  /**
   * Asserts that a finding can be mended.
   *
   * @return assertions on the findings with a fix
   */
  public FindingAssert withFix() {
    return narrow(" with a fix", each -> !each.fix().isEmpty());
  }

  /**
   * Asserts how a finding is mended.
   *
   * @param patch a JSON Patch, as JSON or YAML
   * @return assertions on the findings with that fix
   * @throws IllegalArgumentException if the text does not parse
   */
  public FindingAssert withFix(String patch) {
    Node wanted = read(patch);
    return narrow(
        " with the fix " + patch.strip(),
        each -> JsonEquality.equal(read(DecisionText.patch(each.fix())), wanted));
  }

  /**
   * Asserts that the rule offers nothing.
   *
   * @return assertions on the findings without a fix
   */
  public FindingAssert withoutFix() {
    return narrow(" without a fix", each -> each.fix().isEmpty());
  }

  /**
   * Asserts how many findings are like that.
   *
   * @param number their number
   * @return this assertion
   */
  public FindingAssert times(int number) {
    if (actual.size() != number) {
      throw failure(
          "%s", decision.expecting(expected + " " + number + " times, not " + actual.size()));
    }
    return this;
  }

  /**
   * Goes back to the decision.
   *
   * @return assertions on it
   */
  public DecisionAssert and() {
    return decision;
  }

  /**
   * Goes on with another rule: {@link DecisionAssert#denies}.
   *
   * @param rule the rule
   * @return assertions on its findings that refuse
   */
  public FindingAssert denies(String rule) {
    return decision.denies(rule);
  }

  /**
   * Goes on with another rule: {@link DecisionAssert#warns}.
   *
   * @param rule the rule
   * @return assertions on its findings that warn
   */
  public FindingAssert warns(String rule) {
    return decision.warns(rule);
  }

  /**
   * Goes on with the decision: {@link DecisionAssert#hasNoErrors}.
   *
   * @return assertions on the decision
   */
  public DecisionAssert hasNoErrors() {
    return decision.hasNoErrors();
  }

  private FindingAssert narrow(String condition, Predicate<Finding> holds) {
    List<Finding> narrowed = actual.stream().filter(holds).toList();
    if (narrowed.isEmpty()) {
      throw failure("%s", decision.expecting(expected + condition));
    }
    return new FindingAssert(decision, narrowed, expected + condition).as(descriptionText());
  }

  private static Node read(String patch) {
    ReadResult read = DocumentReader.yaml(SourceText.of("patch", patch), Limits.DEFAULT);
    if (!read.complete() || read.documents().size() != 1) {
      throw new IllegalArgumentException("the fix is no JSON Patch: " + patch);
    }
    return read.documents().get(0).root();
  }
}
