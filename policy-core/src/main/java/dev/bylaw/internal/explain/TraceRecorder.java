package dev.bylaw.internal.explain;

import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what rules do for one object, up to a limit that no explanation is read beyond. */
final class TraceRecorder implements EvaluationObserver {
  private static final int LIMIT = 200_000;

  private final Map<String, List<Trace>> runs = new LinkedHashMap<>();
  private final Deque<Trace> open = new ArrayDeque<>();
  private String instance = "";
  private int count;
  private boolean inFinding;

  /** Returns what each use of a rule did, part by part of the object if it is on a view. */
  Map<String, List<Trace>> runs() {
    return runs;
  }

  @Override
  public void instanceBegins(String name) {
    instance = name;
    runs.computeIfAbsent(name, any -> new ArrayList<>());
    open.clear();
    inFinding = false;
  }

  @Override
  public void ruleBegins(RuleDefinition rule, Value object) {
    Trace trace = new Trace(rule);
    trace.value(object);
    runs.computeIfAbsent(instance, any -> new ArrayList<>()).add(trace);
    open.clear();
    open.push(trace);
    inFinding = false;
  }

  @Override
  public void ruleEnds(RuleDefinition rule) {
    open.clear();
  }

  @Override
  public void begins(Statement statement) {
    push(statement);
  }

  @Override
  public void ends(Statement statement) {
    pop(statement);
  }

  @Override
  public void begins(Expression expression) {
    push(expression);
  }

  @Override
  public void ends(Expression expression, Value value) {
    Trace ended = pop(expression);
    if (ended != null) {
      ended.value(value);
    }
  }

  @Override
  public void findingBegins(Statement.Check check) {
    open.stream().filter(each -> each.isOf(check)).findFirst().ifPresent(Trace::markFound);
    inFinding = true;
  }

  @Override
  public void findingEnds(Statement.Check check) {
    inFinding = false;
  }

  private void push(Object node) {
    Trace around = open.peek();
    if (around != null && !inFinding && count < LIMIT) {
      count++;
      Trace trace = new Trace(node);
      around.add(trace);
      open.push(trace);
    }
  }

  /** Ends what is open of a node, and what failed within it; null if it was not kept. */
  private @Nullable Trace pop(Object node) {
    if (inFinding || open.stream().noneMatch(each -> each.isOf(node))) {
      return null;
    }
    Trace trace = open.pop();
    while (!trace.isOf(node)) {
      trace = open.pop();
    }
    return trace;
  }
}
