package dev.bylaw.internal.explain;

import dev.bylaw.binding.Request;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.Finding;
import dev.bylaw.explanation.ExplainedRule;
import dev.bylaw.explanation.ExplainedRule.Outcome;
import dev.bylaw.explanation.Explanation;
import dev.bylaw.explanation.Step;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.LinkedRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides with the interpreter and says how the decision came about. */
public final class Explainer {
  private final TraceRecorder recorder;
  private final Decision decision;
  private final Applicability applicability;

  private Explainer(TraceRecorder recorder, Decision decision, Applicability applicability) {
    this.recorder = recorder;
    this.decision = decision;
    this.applicability = applicability;
  }

  /**
   * Decides on a request and explains the decision.
   *
   * @param linked the policies
   * @param request the request
   * @return the decision, which is that of the policy set, and what each rule did
   */
  public static Explanation explain(Linked linked, Request request) {
    TraceRecorder recorder = new TraceRecorder();
    Decision decision = new Decider(linked, recorder).decide(request);
    Explainer explainer = new Explainer(recorder, decision, new Applicability(linked, request));
    List<ExplainedRule> rules = linked.rules().all().stream()
        .map(explainer::rule)
        .sorted(Comparator.comparing(ExplainedRule::rule).thenComparing(ExplainedRule::instance))
        .toList();
    return new Explanation(decision, rules);
  }

  private ExplainedRule rule(LinkedRule rule) {
    String instance = rule.selected().instance();
    List<Finding> findings = decision.findings().stream()
        .filter(each -> each.instance().equals(instance))
        .toList();
    RuleSteps told = new RuleSteps(findings);
    List<Step> steps = recorder.runs().getOrDefault(instance, List.of()).stream()
        .flatMap(run -> told.of(run).stream())
        .toList();
    Optional<Silence> silence = error(instance).or(() -> notEvaluated(instance));
    if (silence.isEmpty() && findings.isEmpty()) {
      silence = notApplied(rule, steps);
    }
    return new ExplainedRule(
        rule.id(),
        instance,
        rule.selected().action(),
        silence.map(Silence::outcome).orElse(findings.isEmpty() ? Outcome.PASSED : Outcome.FOUND),
        silence.map(Silence::reason).orElse(""),
        steps);
  }

  /** Why a rule did not come to its end, or was not asked. */
  private record Silence(Outcome outcome, String reason) {}

  private Optional<Silence> error(String instance) {
    return decision.errors().stream()
        .filter(each -> each.instance().equals(Optional.of(instance)))
        .findFirst()
        .map(each -> new Silence(Outcome.FAILED, each.code().code() + ": " + each.message()));
  }

  private Optional<Silence> notEvaluated(String instance) {
    return decision.notEvaluated().stream()
        .filter(each -> each.instance().equals(instance))
        .findFirst()
        .map(each -> new Silence(
            Outcome.NOT_EVALUATED, "it needs '" + each.needs() + "', which is not known"));
  }

  private Optional<Silence> notApplied(LinkedRule rule, List<Step> steps) {
    List<Trace> runs = recorder.runs().get(rule.selected().instance());
    if (runs == null) {
      return Optional.of(new Silence(Outcome.NOT_APPLIED, applicability.reason(rule)));
    }
    if (runs.isEmpty()) {
      return Optional.of(
          new Silence(Outcome.NOT_APPLIED, "the object does not have the part that it is about"));
    }
    return !steps.isEmpty() && steps.stream().allMatch(Explainer::keepsOut)
        ? Optional.of(new Silence(Outcome.NOT_APPLIED, "its 'when' does not hold"))
        : Optional.empty();
  }

  private static boolean keepsOut(Step step) {
    return step.kind() == Step.Kind.WHEN && step.value().equals("false");
  }
}
