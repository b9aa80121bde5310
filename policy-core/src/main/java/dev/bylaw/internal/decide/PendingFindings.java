package dev.bylaw.internal.decide;

import dev.bylaw.decision.Finding;
import dev.bylaw.decision.FindingSource;
import dev.bylaw.document.Place;
import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.link.LinkedRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Findings of one decision, of which those that generated code found are references. In the order
 * of the rules, and of one rule in the order in which it makes them.
 */
final class PendingFindings implements FindingSource {
  private final KindRules rules;
  private final ObjectRun run;

  private record Ranked(int rank, Supplier<RuleFinding> finding) {}

  PendingFindings(KindRules rules, ObjectRun run) {
    this.rules = rules;
    this.run = run;
  }

  @Override
  public int count() {
    int count = 0;
    for (Found each : run.found()) {
      count += each.references().count();
    }
    for (RankedOutcome each : run.outcomes()) {
      count += each.outcome().findings().size();
    }
    return count;
  }

  @Override
  public boolean refuses() {
    for (Found each : run.found()) {
      if (each.refuses()) {
        return true;
      }
    }
    for (RankedOutcome each : run.outcomes()) {
      boolean found = !each.outcome().findings().isEmpty();
      if (found && rules.rule(each.rank()).selected().action().refuses()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Finding> findings() {
    List<Ranked> all = new ArrayList<>();
    for (Found each : run.found()) {
      for (int i = 0; i < each.references().count(); i++) {
        int finding = i;
        all.add(new Ranked(each.rank(i), () -> rendered(each, finding)));
      }
    }
    for (RankedOutcome each : run.outcomes()) {
      each.outcome().findings().forEach(finding -> all.add(new Ranked(each.rank(), () -> finding)));
    }
    all.sort(Comparator.comparingInt(Ranked::rank));
    boolean offersFixes = run.judged().canBeMended();
    return all.stream()
        .map(each -> finding(rules.rule(each.rank()), each.finding().get(), offersFixes))
        .toList();
  }

  /** Nothing takes a finding away, not even what should never happen. */
  private RuleFinding rendered(Found from, int finding) {
    try {
      return from.references().render(finding, run.environment());
    } catch (RuntimeException | StackOverflowError unexpected) {
      return new RuleFinding("(error: " + unexpected + ")", Place.ROOT, List.of());
    }
  }

  private static Finding finding(LinkedRule rule, RuleFinding finding, boolean offersFixes) {
    return new Finding(
        rule.id(),
        rule.selected().instance(),
        rule.selected().severity(),
        rule.selected().action(),
        finding.message(),
        finding.place(),
        offersFixes ? finding.fix() : List.of());
  }
}
