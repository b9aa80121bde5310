package dev.bylaw.internal.decide;

import dev.bylaw.decision.Action;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.ErrorCode;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.NotEvaluated;
import dev.bylaw.internal.evaluate.RuleOutcome;
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

  private final ObjectRun run;
  private final ActiveRules active;
  private final Map<Integer, String> needs = new TreeMap<>();
  private final Map<String, Integer> totals = new HashMap<>();
  private final List<EvaluationError> errors = new ArrayList<>();
  private final List<NotEvaluated> notEvaluated = new ArrayList<>();

  private Decisions(ObjectRun run, ActiveRules active) {
    this.run = run;
    this.active = active;
  }

  /** Makes the decision, of which findings are made when they are asked for. */
  static Decision of(ObjectRun run, ActiveRules active) {
    boolean plain = run.outcomes().isEmpty() && active.unknownOperation().isEmpty();
    for (int i = 0; plain && i < run.found().size(); i++) {
      plain = run.found().get(i).references().keepsAll();
    }
    return plain
        ? decision(run, active, Map.of(), List.of(), List.of())
        : new Decisions(run, active).decision();
  }

  private Decision decision() {
    active.unknownOperation().forEach(rank -> needs.put(rank, "operation"));
    run.outcomes().stream()
        .sorted(Comparator.comparingInt(RankedOutcome::rank))
        .forEach(each -> add(each.rank(), each.outcome()));
    run.found().forEach(this::add);
    addNeeds();
    return decision(run, active, totals, errors, notEvaluated);
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
    if (found.references().keepsAll()) {
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
      if (run.judged().request().decisive()) {
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

  private static Decision decision(
      ObjectRun run,
      ActiveRules active,
      Map<String, Integer> totals,
      List<EvaluationError> errors,
      List<NotEvaluated> notEvaluated) {
    return new Decision(
        run.judged().identity(),
        true,
        active.count(),
        new PendingFindings(active.kind(), run),
        totals,
        errors,
        notEvaluated,
        run.judged().linked().digest());
  }
}
