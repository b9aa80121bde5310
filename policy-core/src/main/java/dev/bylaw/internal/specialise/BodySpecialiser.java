package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Binding;
import dev.bylaw.internal.plan.CheckPoint;
import dev.bylaw.internal.plan.CheckPoint.FrameStep;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Step;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.StatementVisitor;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Specialises statements in their order, as the bodies of loops need them. */
final class BodySpecialiser implements StatementVisitor<List<Step>> {
  private final ExpressionSpecialiser expressions;
  private final int rule;
  private final OptionalInt previousSlot;
  private final List<CheckPoint> checks;
  private final List<FrameStep> frame = new ArrayList<>();
  private final List<Operand.Variable> elements = new ArrayList<>();
  private int order;

  BodySpecialiser(
      ExpressionSpecialiser expressions,
      int index,
      RuleDefinition rule,
      Operand.Variable part,
      List<CheckPoint> checks) {
    this.expressions = expressions;
    this.rule = index;
    this.previousSlot = rule.previousSlot();
    this.checks = checks;
    frame.add(new FrameStep.Element(OptionalInt.empty(), rule.objectSlot(), List.of(part.type())));
    elements.add(part);
  }

  /** Sets where the findings of what follows come among those of the rule. */
  void order(int next) {
    order = next;
  }

  /** Remembers a {@code let} that fills a slot of the frame. */
  void passed(Statement.Let let) {
    frame.add(new FrameStep.Let(let));
  }

  int mark() {
    return frame.size();
  }

  /** Forgets what happened in the frame since a mark. */
  void reset(int mark) {
    frame.subList(mark, frame.size()).clear();
  }

  List<Step> steps(Statement statement) {
    return statement.accept(this);
  }

  private List<Step> steps(List<Statement> statements) {
    int mark = mark();
    List<Step> steps = new ArrayList<>();
    for (Statement each : statements) {
      steps.addAll(each.accept(this));
    }
    reset(mark);
    return steps;
  }

  @Override
  public List<Step> visitLet(Statement.Let let) {
    Expression value = let.value();
    Term term = expressions.term(value);
    passed(let);
    if (term instanceof Sequence sequence) {
      expressions.scope().bind(let.slot(), sequence);
      return List.of(new Step.Force(sequence));
    }
    Operand operand = ExpressionSpecialiser.operand(term, value.type());
    if (operand instanceof Operand.Constant || operand instanceof Operand.Variable) {
      expressions.scope().bind(let.slot(), operand);
      return List.of();
    }
    Operand.Variable variable =
        expressions.variables().make(operand.type(), operand.mayBeAbsent(), operand.shapes());
    expressions.scope().bind(let.slot(), variable);
    return List.of(new Step.Let(variable, operand));
  }

  @Override
  public List<Step> visitFor(Statement.For loop) {
    Sequence source = expressions.sequence(loop.binder().source());
    List<Type> types = ElementPlaces.check(source);
    if (source.segments().isEmpty()) {
      return List.of(new Step.Force(source));
    }
    Binding binding = expressions.lists().bind(loop.binder(), source);
    frame.add(new FrameStep.Element(loop.binder().keySlot(), loop.binder().valueSlot(), types));
    elements.add(binding.value());
    List<Step> body = expressions.variables().walking(() -> body(loop));
    elements.remove(elements.size() - 1);
    frame.remove(frame.size() - 1);
    return List.of(new Step.Loop(source, binding, types, body));
  }

  private List<Step> body(Statement.For loop) {
    Test where = loop.binder().where().map(expressions::test).orElse(Test.TRUE);
    return branches(where, loop.body(), List.of());
  }

  @Override
  public List<Step> visitIf(Statement.If branch) {
    return branches(expressions.test(branch.condition()), branch.whenTrue(), branch.whenFalse());
  }

  private List<Step> branches(Test condition, List<Statement> whenTrue, List<Statement> whenFalse) {
    if (condition instanceof Test.Constant constant) {
      return steps(constant.value() ? whenTrue : whenFalse);
    }
    return List.of(new Step.When(condition, steps(whenTrue), steps(whenFalse)));
  }

  @Override
  public List<Step> visitCheck(Statement.Check check) {
    Test condition = check.condition().map(expressions::test).orElse(Test.TRUE);
    Test found =
        check.condition().isPresent() && check.required() ? Test.not(condition) : condition;
    if (found.equals(Test.FALSE)) {
      return List.of();
    }
    Renderable.check(check, previousSlot, expressions.environment().program());
    Step report = new Step.Report(checks.size(), order, elements);
    checks.add(new CheckPoint(rule, check, frame));
    return found.equals(Test.TRUE)
        ? List.of(report)
        : List.of(new Step.When(found, List.of(report), List.of()));
  }

  @Override
  public List<Step> visitAllow(Statement.Allow allow) {
    throw new NotCompiledException("'allow'");
  }
}
