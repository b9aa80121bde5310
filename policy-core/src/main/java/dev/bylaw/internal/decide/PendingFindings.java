package dev.bylaw.internal.decide;

import dev.bylaw.decision.Finding;
import dev.bylaw.decision.FindingSource;
import dev.bylaw.document.Place;
import dev.bylaw.internal.bytecode.Hit;
import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.link.LinkedRule;
import dev.bylaw.internal.render.RenderContext;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Findings of one decision, of which those that generated code found are references. In the order
 * of the rules, and of one rule in the order in which it makes them.
 */
final class PendingFindings implements FindingSource {
  private final KindRules rules;
  private final ObjectRun run;

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
    Finding[] findings = new Finding[count()];
    int[] ranks = new int[findings.length];
    RenderContext context = new RenderContext();
    Supplier<Environment> environment = run::environment;
    boolean offersFixes = run.judged().canBeMended();
    int next = 0;
    for (Found each : run.found()) {
      int count = each.references().count();
      for (int i = 0; i < count; i++) {
        Hit hit = each.references().hit(i);
        ranks[next] = each.rank(hit);
        findings[next] =
            finding(ranks[next], rendered(each, hit, context, environment), offersFixes);
        next++;
      }
    }
    for (RankedOutcome each : run.outcomes()) {
      for (RuleFinding finding : each.outcome().findings()) {
        ranks[next] = each.rank();
        findings[next++] = finding(each.rank(), finding, offersFixes);
      }
    }
    return List.of(inOrder(findings, ranks));
  }

  /** What was found together is in order already. */
  private static Finding[] inOrder(Finding[] findings, int[] ranks) {
    for (int i = 1; i < ranks.length; i++) {
      if (ranks[i - 1] > ranks[i]) {
        return IntStream.range(0, ranks.length)
            .boxed()
            .sorted(Comparator.comparingInt(each -> ranks[each]))
            .map(each -> findings[each])
            .toArray(Finding[]::new);
      }
    }
    return findings;
  }

  /** Nothing takes a finding away, not even what should never happen. */
  private static RuleFinding rendered(
      Found from, Hit hit, RenderContext context, Supplier<Environment> environment) {
    try {
      return from.references().render(hit, context, environment);
    } catch (RuntimeException | StackOverflowError unexpected) {
      return new RuleFinding("(error: " + unexpected + ")", Place.ROOT, List.of());
    }
  }

  private Finding finding(int rank, RuleFinding finding, boolean offersFixes) {
    LinkedRule rule = rules.rule(rank);
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
