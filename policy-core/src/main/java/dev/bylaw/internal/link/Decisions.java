package dev.bylaw.internal.link;

import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.decision.FindingSource;
import dev.bylaw.decision.NotEvaluated;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.evaluate.RuleOutcome;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the outcomes of rules together into a decision. */
final class Decisions {
  private final Linked linked;
  private final ObjectIdentity identity;
  private final boolean offersFixes;
  private final boolean decisive;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> totals = new HashMap<>();
  private final List<EvaluationError> errors = new ArrayList<>();
  private final List<NotEvaluated> notEvaluated = new ArrayList<>();
  private int applied;

  Decisions(Linked linked, Request request, ObjectIdentity identity) {
    this.linked = linked;
    this.identity = identity;
    Operation operation = Decider.operation(request).orElse(Operation.CREATE);
    this.decisive = request.decisive();
    this.offersFixes = operation == Operation.CREATE || operation == Operation.UPDATE;
  }

  /** Adds a rule that depends on something that is not known. */
  void needs(LinkedRule rule, String name) {
    if (decisive) {
      String message = "the rule needs '" + name + "', which is not known";
      errors.add(error(rule, new EvaluationFailure(ErrorCode.UNKNOWN_INPUT, message, Origin.NONE)));
    } else {
      notEvaluated.add(new NotEvaluated(
          rule.id(), rule.selected().instance(), rule.selected().action(), name));
    }
  }

  /** Adds the outcome of a rule that is on the object. */
  void add(LinkedRule rule, RuleOutcome outcome) {
    applied++;
    outcome.findings().forEach(each -> findings.add(finding(rule, each)));
    if (outcome.total() > outcome.findings().size()) {
      totals.put(rule.selected().instance(), outcome.total());
    }
    outcome.failure().ifPresent(failure -> errors.add(error(rule, failure)));
    outcome.needs().ifPresent(name -> needs(rule, name));
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

  private static EvaluationError error(LinkedRule rule, EvaluationFailure failure) {
    return new EvaluationError(
        failure.code(),
        failure.reason(),
        Optional.of(rule.id()),
        Optional.of(rule.selected().instance()),
        failure.code() == ErrorCode.NOT_READ ? Action.DENY : rule.selected().action(),
        Optional.ofNullable(failure.place()));
  }

  /** Returns the decision. */
  Decision decision(boolean checked) {
    return new Decision(
        identity,
        checked,
        applied,
        FindingSource.of(findings),
        totals,
        errors,
        notEvaluated,
        linked.digest());
  }
}
