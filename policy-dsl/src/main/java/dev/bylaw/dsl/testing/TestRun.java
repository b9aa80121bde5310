package dev.bylaw.dsl.testing;

import dev.bylaw.binding.Request;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.internal.program.TestDefinition.Expectation;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValueWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One test, run. */
final class TestRun {
  private final TestDefinition test;
  private final List<RuleDefinition> rules;
  private final boolean selectedByRule;
  private final RuleLinking linking;
  private final Path folder;
  private final EvaluationObserver observer;
  private final List<TestFailure> failures = new ArrayList<>();
  private final List<String> notUnderTest = new ArrayList<>();

  /**
   * Prepares a run.
   *
   * @param folder what files are relative to
   * @param observer is told of what the inputs of the test reach
   */
  TestRun(SelectedTest selected, RuleLinking linking, Path folder, EvaluationObserver observer) {
    this.test = selected.test();
    this.rules = selected.rules();
    this.selectedByRule = selected.byRule();
    this.linking = linking;
    this.folder = folder;
    this.observer = observer;
  }

  /** Runs the test; empty if it says nothing of the rules that are selected. */
  Optional<TestResult> run() {
    long start = System.nanoTime();
    List<Expectation> expectations = relevant();
    if (expectations.isEmpty() && selectedByRule) {
      return Optional.empty();
    }
    try {
      if (expectations.isEmpty()) {
        throw new TestDefect("the test expects nothing");
      }
      Map<String, Node> parameters = parameters();
      if (!judge(expectations, parameters, underTest(parameters))) {
        return Optional.empty();
      }
    } catch (TestDefect defect) {
      failures.add(defect.failure());
    }
    return Optional.of(new TestResult(
        SelectedTest.describe(test),
        failures,
        notUnderTest,
        Duration.ofNanos(System.nanoTime() - start)));
  }

  private List<Expectation> relevant() {
    Set<DeclarationId> seen = new HashSet<>();
    rules.forEach(rule -> seen.add(rule.id()));
    return test.expectations().stream()
        .filter(each -> !selectedByRule
            || (each instanceof Expectation.Deny deny
                ? deny.rule().map(seen::contains).orElse(true)
                : each instanceof Expectation.Allow))
        .toList();
  }

  private boolean judge(
      List<Expectation> expectations, Map<String, Node> parameters, List<RuleDefinition> underTest)
      throws TestDefect {
    List<Expectation> others = new ArrayList<>();
    for (Expectation each : expectations) {
      if (each instanceof Expectation.That that) {
        holds(that);
      } else {
        others.add(each);
      }
    }
    if (others.isEmpty() && test.inputs().isEmpty()) {
      return true;
    }
    List<Request> requests = new TestInputs(test, rules, linking, folder).read();
    if (requests.isEmpty()) {
      throw new TestDefect("the test has no input");
    }
    if (underTest.isEmpty()) {
      throw new TestDefect("no rule is under test" + why());
    }
    if (others.isEmpty()) {
      throw new TestDefect("the test gives an input and expects nothing of it");
    }
    Linked linked = linking.link(underTest, parameters);
    List<Outcome> outcomes = decide(requests, linked);
    if (selectedByRule && outcomes.stream().noneMatch(Outcome::judged)) {
      return false;
    }
    Decider decider = new Decider(linked, false);
    failures.addAll(new Expectations(test, others, outcomes, decider).failures());
    for (Outcome outcome : outcomes) {
      failures.addAll(new FixCheck(test, outcome, decider).failures());
    }
    return true;
  }

  /** What a test reaches is what its inputs reach, not what they do once they are mended. */
  private List<Outcome> decide(List<Request> requests, Linked linked) {
    Decider decider = new Decider(linked, observer);
    return requests.stream()
        .map(each -> new Outcome(each, decider.decide(each)))
        .toList();
  }

  private String why() {
    return notUnderTest.isEmpty()
        ? ": the package has no rules"
        : ": no value is given to the parameters of " + String.join(", ", notUnderTest);
  }

  private void holds(Expectation.That that) {
    try {
      Value value = linking.evaluate(that.condition(), test.frameSize(), observer);
      if (!(value instanceof BoolValue bool && bool.value())) {
        failures.add(TestFailure.of("the expectation does not hold", that.span()));
      }
    } catch (EvaluationFailure failure) {
      failures.add(
          TestFailure.of("the expectation cannot be decided: " + failure.reason(), that.span()));
    }
  }

  private Map<String, Node> parameters() throws TestDefect {
    Map<String, Node> parameters = new HashMap<>();
    if (test.parameters().isEmpty()) {
      return parameters;
    }
    try {
      Value value =
          linking.evaluate(test.parameters().get(), test.frameSize(), EvaluationObserver.NONE);
      if (ValueWriter.write(value, Meter.NONE).orElse(null) instanceof ObjectNode record) {
        for (String name : record.keys()) {
          Node given = record.get(name);
          if (given != null) {
            parameters.put(name, given);
          }
        }
      }
    } catch (EvaluationFailure failure) {
      throw new TestDefect("the parameters cannot be computed: " + failure.reason());
    }
    return parameters;
  }

  private List<RuleDefinition> underTest(Map<String, Node> parameters) {
    List<RuleDefinition> underTest = new ArrayList<>();
    for (RuleDefinition rule : rules) {
      boolean complete = rule.parameters().stream()
          .allMatch(each -> each.defaultValue().isPresent() || parameters.containsKey(each.name()));
      if (complete) {
        underTest.add(rule);
      } else {
        notUnderTest.add(rule.id().toString());
      }
    }
    return underTest;
  }
}
