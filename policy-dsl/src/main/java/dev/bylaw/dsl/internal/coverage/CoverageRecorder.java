package dev.bylaw.dsl.internal.coverage;

import dev.bylaw.dsl.coverage.Outcome;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.KindName;
import java.util.Arrays;
import java.util.Optional;

/** Counts what evaluations reach, of one test. Not thread-safe. */
public final class CoverageRecorder implements EvaluationObserver {
  private final CoveragePlan plan;
  private final long[] counters;
  private final boolean[] absent;
  private Optional<KindName> kind = Optional.empty();

  CoverageRecorder(CoveragePlan plan) {
    this.plan = plan;
    this.counters = new long[plan.counters()];
    this.absent = new boolean[plan.probes()];
  }

  @Override
  public void judges(Optional<KindName> kind) {
    this.kind = kind;
  }

  @Override
  public void ruleBegins(RuleDefinition rule, Value object) {
    Arrays.fill(absent, false);
    count(rule, Outcome.REACHED);
    rule.targets().forEach(this::countView);
  }

  private void countView(RuleTarget target) {
    if (target instanceof RuleTarget.View view) {
      plan.view(view.view())
          .flatMap(each -> kind.flatMap(each::in))
          .ifPresent(probe -> count(probe, Outcome.REACHED));
    }
  }

  @Override
  public void begins(Statement statement) {
    count(statement, Outcome.REACHED);
  }

  /** What fails has no value, and must not be taken for what it was the last time. */
  @Override
  public void begins(Expression expression) {
    plan.probe(expression).ifPresent(probe -> {
      absent[probe.number()] = false;
      count(probe, Outcome.REACHED);
    });
  }

  @Override
  public void ends(Expression expression, Value value) {
    plan.probe(expression).ifPresent(probe -> ends(probe, value));
  }

  private void ends(Probe probe, Value value) {
    if (value instanceof BoolValue bool) {
      count(probe, bool.value() ? Outcome.TRUE : Outcome.FALSE);
    }
    absent[probe.number()] = !value.isPresent();
    if (value.isPresent()) {
      count(probe, Outcome.PRESENT);
    } else if (probe.subjects().stream().noneMatch(each -> absent[each.number()])) {
      count(probe, Outcome.ABSENT);
    }
  }

  @Override
  public void walked(Binder binder, int elements) {
    count(binder, elements == 0 ? Outcome.EMPTY : elements == 1 ? Outcome.ONE : Outcome.MANY);
  }

  private void count(Object node, Outcome outcome) {
    plan.probe(node).ifPresent(probe -> count(probe, outcome));
  }

  private void count(Probe probe, Outcome outcome) {
    int counter = probe.counter(outcome);
    if (counter >= 0) {
      counters[counter]++;
    }
  }

  void addTo(long[] total) {
    for (int i = 0; i < total.length; i++) {
      total[i] += counters[i];
    }
  }

  boolean reached(PlannedDeclaration declaration) {
    return declaration.reached(counters);
  }
}
