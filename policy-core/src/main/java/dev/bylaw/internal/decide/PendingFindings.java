package dev.bylaw.internal.decide;

import dev.bylaw.decision.Finding;
import dev.bylaw.decision.FindingSource;
import dev.bylaw.document.Place;
import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.link.LinkedRule;
import dev.bylaw.internal.render.RenderContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Findings of one decision, of which those that generated code found are references. In the order
 * of the rules, and of one rule in the order in which it makes them.
 */
final class PendingFindings implements FindingSource {
  private final KindRules rules;
  private final ObjectRun run;

  private record Ranked(int rank, Finding finding) {}

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
    List<Ranked> all = new ArrayList<>(count());
    RenderContext context = new RenderContext();
    boolean offersFixes = run.judged().canBeMended();
    for (Found each : run.found()) {
      for (int i = 0; i < each.references().count(); i++) {
        all.add(ranked(each.rank(i), rendered(each, i, context), offersFixes));
      }
    }
    for (RankedOutcome each : run.outcomes()) {
      for (RuleFinding finding : each.outcome().findings()) {
        all.add(ranked(each.rank(), finding, offersFixes));
      }
    }
    all.sort(Comparator.comparingInt(Ranked::rank));
    Finding[] findings = new Finding[all.size()];
    for (int i = 0; i < findings.length; i++) {
      findings[i] = all.get(i).finding();
    }
    return List.of(findings);
  }

  /** Nothing takes a finding away, not even what should never happen. */
  private RuleFinding rendered(Found from, int finding, RenderContext context) {
    try {
      return from.references().render(finding, context, run::environment);
    } catch (RuntimeException | StackOverflowError unexpected) {
      return new RuleFinding("(error: " + unexpected + ")", Place.ROOT, List.of());
    }
  }

  private Ranked ranked(int rank, RuleFinding finding, boolean offersFixes) {
    LinkedRule rule = rules.rule(rank);
    return new Ranked(
        rank,
        new Finding(
            rule.id(),
            rule.selected().instance(),
            rule.selected().severity(),
            rule.selected().action(),
            finding.message(),
            finding.place(),
            offersFixes ? finding.fix() : List.of()));
  }
}
