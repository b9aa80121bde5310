package dev.bylaw.internal.decide;

import dev.bylaw.decision.Action;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.NotEvaluated;
import dev.bylaw.internal.evaluate.RuleOutcome;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.link.LinkedRule;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts what rules said of an object together into a decision. */
final class Decisions {
  private static final int KEPT_OF_A_RULE = 100;

  private final JudgedObject object;
  private final ActiveRules active;
  private final Map<Integer, String> needs = new TreeMap<>();
  private final Map<String, Integer> totals = new HashMap<>();
  private final List<EvaluationError> errors = new ArrayList<>();
  private final List<NotEvaluated> notEvaluated = new ArrayList<>();

  private Decisions(JudgedObject object, ActiveRules active) {
    this.object = object;
    this.active = active;
  }

  /**
   * Makes a decision.
   *
   * @param found what generated code found
   * @param outcomes what the interpreter found
   * @param environment what findings are made in
   */
  static Decision of(
      JudgedObject object,
      ActiveRules active,
      List<Found> found,
      List<RankedOutcome> outcomes,
      Environment environment) {
    Decisions decisions = new Decisions(object, active);
    active.unknownOperation().forEach(rank -> decisions.needs.put(rank, "operation"));
    outcomes.stream()
        .sorted(Comparator.comparingInt(RankedOutcome::rank))
        .forEach(each -> decisions.add(each.rank(), each.outcome()));
    found.forEach(decisions::add);
    decisions.addNeeds();
    return decisions.decision(
        new PendingFindings(active.kind(), found, outcomes, environment, object.canBeMended()));
  }

  private void add(int rank, RuleOutcome outcome) {
    LinkedRule rule = active.kind().rule(rank);
    if (outcome.total() > outcome.findings().size()) {
      totals.put(rule.selected().instance(), outcome.total());
    }
    outcome.failure().ifPresent(failure -> errors.add(error(rule, failure)));
    outcome.needs().ifPresent(name -> needs.put(rank, name));
  }

  private void add(Found found) {
    if (found.references().count() < KEPT_OF_A_RULE) {
      return;
    }
    for (int i = 0; i < found.group().rules().size(); i++) {
      int total = found.references().total(i);
      if (total > KEPT_OF_A_RULE) {
        totals.put(found.group().rules().get(i).rule().selected().instance(), total);
      }
    }
  }

  /** Where the decision is acted upon at once, what is not known is an error. */
  private void addNeeds() {
    needs.forEach((rank, name) -> {
      LinkedRule rule = active.kind().rule(rank);
      if (object.request().decisive()) {
        String message = "the rule needs '" + name + "', which is not known";
        errors.add(
            error(rule, new EvaluationFailure(ErrorCode.UNKNOWN_INPUT, message, Origin.NONE)));
      } else {
        notEvaluated.add(new NotEvaluated(
            rule.id(), rule.selected().instance(), rule.selected().action(), name));
      }
    });
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

  private Decision decision(PendingFindings findings) {
    return new Decision(
        object.identity(),
        true,
        active.count(),
        findings,
        totals,
        errors,
        notEvaluated,
        object.linked().digest());
  }
}
