package dev.bylaw.internal.explain;

import dev.bylaw.decision.Finding;
import dev.bylaw.explanation.Step;
import dev.bylaw.internal.print.ExpressionText;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.value.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rule did, statement by statement; its findings are told in the order of the checks. */
final class RuleSteps {
  private final Iterator<Finding> findings;

  RuleSteps(List<Finding> findings) {
    this.findings = findings.iterator();
  }

  /** Explains a run on the object or on a part of it. */
  List<Step> of(Trace run) {
    RuleDefinition rule = (RuleDefinition) run.node();
    List<Step> steps = new ArrayList<>();
    for (Trace part : run.parts()) {
      if (rule.condition().isPresent() && part.isOf(rule.condition().get())) {
        Step condition = ConditionSteps.condition(part, !Values.isTrue(part.value()));
        steps.add(new Step(
            Step.Kind.WHEN,
            "when " + condition.text(),
            condition.value(),
            Optional.empty(),
            condition.decisive(),
            Optional.empty(),
            condition.parts().isEmpty() ? List.of(condition) : condition.parts()));
      } else {
        statement(part).ifPresent(steps::add);
      }
    }
    return steps;
  }

  private Optional<Step> statement(Trace trace) {
    if (trace.node() instanceof Statement.Check check) {
      return Optional.of(check(trace, check));
    }
    if (trace.node() instanceof Statement.If branch) {
      return Optional.of(branch(trace, branch));
    }
    return trace.node() instanceof Statement.For loop
        ? Optional.of(loop(trace, loop))
        : Optional.empty();
  }

  private Step check(Trace trace, Statement.Check check) {
    String word = check.required() ? "require" : check.condition().isPresent() ? "deny if" : "deny";
    String text = check.condition().map(each -> " " + ExpressionText.of(each)).orElse("");
    Optional<Finding> finding =
        trace.found() && findings.hasNext() ? Optional.of(findings.next()) : Optional.empty();
    List<Step> parts = new ArrayList<>();
    Trace condition = check.condition().map(trace::of).orElse(null);
    if (condition != null) {
      parts.add(ConditionSteps.condition(condition, true));
    }
    return new Step(
        Step.Kind.CHECK,
        Values.cut(word + text),
        "",
        Optional.empty(),
        trace.found(),
        finding,
        parts);
  }

  private Step branch(Trace trace, Statement.If branch) {
    List<Step> parts = new ArrayList<>();
    Trace condition = trace.of(branch.condition());
    if (condition != null) {
      parts.add(ConditionSteps.condition(condition, true));
    }
    trace.parts().forEach(each -> statement(each).ifPresent(parts::add));
    return new Step(
        Step.Kind.BRANCH,
        Values.cut("if " + ExpressionText.of(branch.condition())),
        condition == null ? "" : Values.print(condition.value()),
        Optional.empty(),
        false,
        Optional.empty(),
        parts);
  }

  private Step loop(Trace trace, Statement.For loop) {
    Binder binder = loop.binder();
    Trace source = trace.of(binder.source());
    List<Step> parts = new ArrayList<>();
    for (List<Trace> element : elements(trace, loop)) {
      parts.add(element(element, binder));
    }
    String where =
        binder.where().map(each -> " where " + ExpressionText.of(each)).orElse("");
    Value walked = source == null ? null : source.value();
    return new Step(
        Step.Kind.LOOP,
        Values.cut("for each of " + ExpressionText.of(binder.source()) + where),
        Values.print(walked),
        Values.place(walked),
        false,
        Optional.empty(),
        parts);
  }

  /** What was done for each element: from its condition, or the first statement, to the next. */
  private static List<List<Trace>> elements(Trace trace, Statement.For loop) {
    List<List<Trace>> elements = new ArrayList<>();
    Expression where = loop.binder().where().orElse(null);
    for (Trace part : trace.parts()) {
      boolean begins = where != null
          ? part.isOf(where)
          : !loop.body().isEmpty() && part.isOf(loop.body().get(0));
      if (begins) {
        elements.add(new ArrayList<>());
      }
      if (!elements.isEmpty()) {
        elements.get(elements.size() - 1).add(part);
      }
    }
    return elements;
  }

  private Step element(List<Trace> traces, Binder binder) {
    Value element = null;
    List<Step> parts = new ArrayList<>();
    for (Trace trace : traces) {
      element = element == null ? ConditionSteps.read(trace, binder.valueSlot()) : element;
      if (trace.node() instanceof Expression) {
        parts.add(ConditionSteps.condition(trace, !Values.isTrue(trace.value())));
      } else {
        statement(trace).ifPresent(parts::add);
      }
    }
    return element(element, parts);
  }

  private static Step element(@Nullable Value element, List<Step> parts) {
    return new Step(
        Step.Kind.ELEMENT,
        "element",
        element == null ? "" : Values.print(element),
        Values.place(element),
        false,
        Optional.empty(),
        parts);
  }
}
