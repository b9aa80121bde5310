package dev.bylaw.dsl.difference;

import dev.bylaw.binding.BindingSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes witnesses of trials. */
final class Witnesses {
  private final LinkedPolicies old;
  private final LinkedPolicies now;
  private final Bench bench;
  private final BindingSettings given;

  Witnesses(LinkedPolicies old, LinkedPolicies now, Bench bench, BindingSettings given) {
    this.old = old;
    this.now = now;
    this.bench = bench;
    this.given = given;
  }

  Witness of(Trial trial, String key) {
    Bench.Verdicts verdicts = bench.decide(trial);
    List<RuleDifference> differences = RuleDifference.between(verdicts.old(), verdicts.now());
    Map<String, String> constants =
        new HashMap<>(bench.settings().get(trial.settings()).constants());
    given.constants().forEach(constants::remove);
    Optional<RuleDifference> told =
        differences.stream().filter(each -> key.equals(Goal.key(each))).findFirst();
    WitnessTest test = told.isEmpty()
        ? new WitnessTest(Optional.empty(), "")
        : WitnessTest.of(
            told.get().rule() + ": " + told.get().sort(),
            new TestContent(trial, told.get(), constants, old, now),
            old,
            now);
    return new Witness(
        differences,
        trial.subject().name(),
        trial.request(),
        constants,
        test.text(),
        test.reason());
  }
}
