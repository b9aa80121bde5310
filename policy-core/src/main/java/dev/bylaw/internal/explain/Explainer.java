package dev.bylaw.internal.explain;

import dev.bylaw.binding.Request;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.NotEvaluated;
import dev.bylaw.explanation.ExplainedRule;
import dev.bylaw.explanation.ExplainedRule.Outcome;
import dev.bylaw.explanation.Explanation;
import dev.bylaw.explanation.Step;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.LinkedRule;
import java.util.ArrayList;
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
    Optional<EvaluationError> error = decision.errors().stream()
        .filter(each -> each.instance().equals(Optional.of(instance)))
        .findFirst();
    Optional<NotEvaluated> notEvaluated = decision.notEvaluated().stream()
        .filter(each -> each.instance().equals(instance))
        .findFirst();
    List<Trace> runs = recorder.runs().get(instance);
    List<Step> steps = new ArrayList<>();
    if (runs != null) {
      RuleSteps ruleSteps = new RuleSteps(findings);
      runs.forEach(run -> steps.addAll(ruleSteps.of(run)));
    }
    Outcome outcome = Outcome.PASSED;
    String reason = "";
    if (error.isPresent()) {
      outcome = Outcome.FAILED;
      reason = error.get().code().code() + ": " + error.get().message();
    } else if (notEvaluated.isPresent()) {
      outcome = Outcome.NOT_EVALUATED;
      reason = "it needs '" + notEvaluated.get().needs() + "', which is not known";
    } else if (!findings.isEmpty()) {
      outcome = Outcome.FOUND;
    } else if (runs == null || runs.isEmpty()) {
      outcome = Outcome.NOT_APPLIED;
      reason = runs == null
          ? applicability.reason(rule)
          : "the object does not have the part that it is about";
    } else if (!steps.isEmpty() && steps.stream().allMatch(Explainer::keepsOut)) {
      outcome = Outcome.NOT_APPLIED;
      reason = "its 'when' does not hold";
    }
    return new ExplainedRule(rule.id(), instance, rule.selected().action(), outcome, reason, steps);
  }

  private static boolean keepsOut(Step step) {
    return step.kind() == Step.Kind.WHEN && step.value().equals("false");
  }
}
