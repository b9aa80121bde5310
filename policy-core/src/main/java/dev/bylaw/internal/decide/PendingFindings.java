package dev.bylaw.internal.decide;

import dev.bylaw.decision.Finding;
import dev.bylaw.decision.FindingSource;
import dev.bylaw.document.Place;
import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.evaluate.environment.Environment;
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
  private final List<Found> found;
  private final List<RankedOutcome> outcomes;
  private final Environment environment;
  private final boolean offersFixes;

  private record Ranked(int rank, Supplier<RuleFinding> finding) {}

  PendingFindings(
      KindRules rules,
      List<Found> found,
      List<RankedOutcome> outcomes,
      Environment environment,
      boolean offersFixes) {
    this.rules = rules;
    this.found = found;
    this.outcomes = outcomes;
    this.environment = environment;
    this.offersFixes = offersFixes;
  }

  @Override
  public int count() {
    int count = 0;
    for (Found each : found) {
      count += each.references().count();
    }
    for (RankedOutcome each : outcomes) {
      count += each.outcome().findings().size();
    }
    return count;
  }

  @Override
  public boolean refuses() {
    return found.stream().anyMatch(Found::refuses)
        || outcomes.stream()
            .anyMatch(each -> !each.outcome().findings().isEmpty()
                && rules.rule(each.rank()).selected().action().refuses());
  }

  @Override
  public List<Finding> findings() {
    List<Ranked> all = new ArrayList<>();
    for (Found each : found) {
      for (int i = 0; i < each.references().count(); i++) {
        int finding = i;
        all.add(new Ranked(each.rank(i), () -> rendered(each, finding)));
      }
    }
    for (RankedOutcome each : outcomes) {
      each.outcome().findings().forEach(finding -> all.add(new Ranked(each.rank(), () -> finding)));
    }
    all.sort(Comparator.comparingInt(Ranked::rank));
    return all.stream()
        .map(each -> finding(rules.rule(each.rank()), each.finding().get()))
        .toList();
  }

  /** Nothing takes a finding away, not even what should never happen. */
  private RuleFinding rendered(Found from, int finding) {
    try {
      return from.references().render(finding, environment);
    } catch (RuntimeException | StackOverflowError unexpected) {
      return new RuleFinding("(error: " + unexpected + ")", Place.ROOT, List.of());
    }
  }

  private Finding finding(LinkedRule rule, RuleFinding finding) {
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
