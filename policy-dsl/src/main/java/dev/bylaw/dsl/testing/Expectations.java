package dev.bylaw.dsl.testing;

import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Place;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.program.TestDefinition.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds what a test expects against what the rules said. The lines {@code expect deny} and
 * {@code expect error} are all that the rules may say: each must be met, and everything that they
 * say must be expected.
 */
final class Expectations {
  private final TestDefinition test;
  private final List<Expectation> expectations;
  private final List<Outcome> outcomes;
  private final Decider decider;
  private final List<ComparedLine> lines = new ArrayList<>();

  Expectations(
      TestDefinition test,
      List<Expectation> expectations,
      List<Outcome> outcomes,
      Decider decider) {
    this.test = test;
    this.expectations = expectations;
    this.outcomes = outcomes;
    this.decider = decider;
  }

  List<TestFailure> failures() throws TestDefect {
    List<TestFailure> failures = new ArrayList<>();
    if (outcomes.stream().noneMatch(Outcome::judged)
        && outcomes.stream().allMatch(each -> each.errors().isEmpty())) {
      failures.add(TestFailure.of(notAsked(), test.span()));
      return failures;
    }
    List<Expectation> denials = expectations.stream()
        .filter(each -> !(each instanceof Expectation.Fixed))
        .toList();
    if (!denials.isEmpty()) {
      compare(denials).ifPresent(failures::add);
    }
    for (Expectation each : expectations) {
      if (each instanceof Expectation.Fixed fixed) {
        new FixedInput(fixed, outcomes, decider).failure().ifPresent(failures::add);
      }
    }
    return failures;
  }

  private String notAsked() {
    List<String> unknown = outcomes.stream()
        .flatMap(each -> each.decision().notEvaluated().stream())
        .map(each -> each.rule() + " needs '" + each.needs() + "'")
        .distinct()
        .toList();
    return unknown.isEmpty()
        ? "no rule of the package is on the input"
        : "no rule could be evaluated: " + String.join(", ", unknown);
  }

  private Optional<TestFailure> compare(List<Expectation> denials) {
    List<Said> said = said();
    List<Expectation> missed = new ArrayList<>();
    for (Expectation expectation : denials) {
      List<Said> met = said.stream().filter(each -> each.meets(expectation)).toList();
      met.forEach(each -> each.expected = true);
      boolean holds = expectation instanceof Expectation.Allow ? said.isEmpty() : !met.isEmpty();
      if (!holds) {
        missed.add(expectation);
      }
      for (int i = 0; i < met.size(); i++) {
        String expected = i == 0 ? describe(expectation) : "";
        lines.add(new ComparedLine(expected, met.get(i).text, true));
      }
    }
    List<Said> unexpected = said.stream().filter(each -> !each.expected).toList();
    if (missed.isEmpty() && unexpected.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < Math.max(missed.size(), unexpected.size()); i++) {
      lines.add(new ComparedLine(
          i < missed.size() ? describe(missed.get(i)) : "",
          i < unexpected.size() ? unexpected.get(i).text : "",
          false));
    }
    return Optional.of(new TestFailure(
        "the rules say something else than is expected",
        (missed.isEmpty() ? denials : missed).get(0).span(),
        lines,
        unexpected.stream().findFirst().flatMap(each -> each.outcome.locate(each.place))));
  }

  private List<Said> said() {
    List<Said> said = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      outcome.findings().forEach(each -> said.add(new Said(outcome, each)));
      outcome.errors().forEach(each -> said.add(new Said(outcome, each)));
    }
    return said;
  }

  private static String describe(Expectation expectation) {
    if (expectation instanceof Expectation.Deny deny) {
      return "deny" + deny.rule().map(each -> " " + each).orElse("") + at(deny.place())
          + deny.message().map(each -> ": " + each).orElse("");
    }
    if (expectation instanceof Expectation.EvaluationError error) {
      return "error" + at(error.place());
    }
    return "allow";
  }

  private static String at(Optional<Place> place) {
    return place
        .map(Place::toString)
        .filter(each -> !each.isEmpty())
        .map(each -> " at " + each)
        .orElse("");
  }

  /** Something that the rules said of an input. */
  private static final class Said {
    private final Outcome outcome;
    private final Optional<Finding> finding;
    private final Place place;
    private final String text;
    private boolean expected;

    Said(Outcome outcome, Finding finding) {
      this.outcome = outcome;
      this.finding = Optional.of(finding);
      this.place = finding.place();
      this.text =
          "deny " + finding.rule() + at(Optional.of(finding.place())) + ": " + finding.message();
    }

    Said(Outcome outcome, EvaluationError error) {
      this.outcome = outcome;
      this.finding = Optional.empty();
      this.place = error.place().orElse(Place.ROOT);
      this.text = "error" + at(error.place())
          + error.rule().map(each -> " in " + each).orElse("") + ": " + error.message();
    }

    boolean meets(Expectation expectation) {
      if (expectation instanceof Expectation.Deny deny) {
        return finding.isPresent()
            && deny.rule()
                .map(each -> each.toString().equals(finding.get().rule()))
                .orElse(true)
            && deny.place().map(place::equals).orElse(true)
            && deny.message().map(each -> each.equals(finding.get().message())).orElse(true);
      }
      return expectation instanceof Expectation.EvaluationError error
          && finding.isEmpty()
          && error.place().map(place::equals).orElse(true);
    }
  }
}
