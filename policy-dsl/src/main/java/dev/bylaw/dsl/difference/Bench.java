package dev.bylaw.dsl.difference;

import dev.bylaw.ConfigurationException;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.decision.Decision;
import dev.bylaw.internal.decide.Decider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Both sides of a comparison, linked with each of some settings. Not thread-safe. */
final class Bench {
  /** What both sides say to one trial; empty of a side that has no rule to compare. */
  record Verdicts(Optional<Decision> old, Optional<Decision> now) {}

  private record Pair(Optional<Decider> old, Optional<Decider> now) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final List<BindingSettings> settings;

  Bench(
      LinkedPolicies old,
      LinkedPolicies now,
      ChangedRules rules,
      List<BindingSettings> settings,
      Branches branches)
      throws ConfigurationException {
    this.settings = List.copyOf(settings);
    branches.add(old.program(), rules.old());
    branches.add(now.program(), rules.now());
    for (BindingSettings each : settings) {
      pairs.add(new Pair(
          old.decider(rules.old(), each, branches), now.decider(rules.now(), each, branches)));
    }
  }

  List<BindingSettings> settings() {
    return settings;
  }

  Verdicts decide(Trial trial) {
    Pair pair = pairs.get(trial.settings());
    return new Verdicts(
        pair.old().map(each -> each.decide(trial.request())),
        pair.now().map(each -> each.decide(trial.request())));
  }
}
