package dev.bylaw.internal.specialise;

import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.plan.CheckPoint;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.plan.RulePlan;
import dev.bylaw.internal.plan.Sequence;
import dev.bylaw.internal.plan.Step;
import dev.bylaw.internal.plan.Term;
import dev.bylaw.internal.plan.Test;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Specialises one rule: what it does outside of loops here, the rest in {@link BodySpecialiser}.
 */
public final class RuleSpecialiser {
  private final ExpressionSpecialiser expressions;
  private final BodySpecialiser bodies;
  private final List<Step.Let> lets = new ArrayList<>();
  private final List<RulePlan.Piece> pieces = new ArrayList<>();
  private int order;

  private RuleSpecialiser(ExpressionSpecialiser expressions, BodySpecialiser bodies) {
    this.expressions = expressions;
    this.bodies = bodies;
  }

  /**
   * Specialises a rule.
   *
   * @param index its index among the rules that run together
   * @param parameters the values of its parameters
   * @param part what it is on, of that type
   * @param object the whole object
   * @param checks takes its checks
   * @throws NotCompiledException if it holds something that is not compiled
   */
  public static RulePlan specialise(
      RuleDefinition rule,
      int index,
      List<Value> parameters,
      Operand.Variable part,
      Optional<Operand> object,
      Variables variables,
      Environment environment,
      List<CheckPoint> checks) {
    Scope scope = new Scope(rule.frameSize());
    for (int i = 0; i < parameters.size(); i++) {
      scope.bind(
          i, new Operand.Constant(parameters.get(i), rule.parameters().get(i).type()));
    }
    scope.bind(rule.objectSlot(), part);
    var expressions = new ExpressionSpecialiser(environment, variables, object, scope);
    var bodies = new BodySpecialiser(expressions, index, rule, part, checks);
    RuleSpecialiser specialiser = new RuleSpecialiser(expressions, bodies);
    specialiser.rule(rule);
    return new RulePlan(specialiser.lets, specialiser.pieces);
  }

  private void rule(RuleDefinition rule) {
    Test condition = rule.condition().map(expressions::test).orElse(Test.TRUE);
    guarded(Optional.empty(), condition, rule.body());
  }

  private void guarded(
      Optional<Operand.Variable> guard, Test condition, List<Statement> statements) {
    if (condition instanceof Test.Constant constant) {
      if (constant.value()) {
        statements(statements, guard);
      }
      return;
    }
    Test both = guard.isEmpty() ? condition : Test.all(new Test.IsTrue(guard.get()), condition);
    Operand.Variable variable = expressions.variables().make(ScalarType.BOOL, false, List.of());
    lets.add(new Step.Let(variable, new Operand.Truth(both, ScalarType.BOOL)));
    statements(statements, Optional.of(variable));
  }

  private void statements(List<Statement> statements, Optional<Operand.Variable> guard) {
    int depth = bodies.mark();
    for (Statement each : statements) {
      statement(each, guard);
    }
    bodies.reset(depth);
  }

  private void statement(Statement statement, Optional<Operand.Variable> guard) {
    if (statement instanceof Statement.Let let) {
      let(let, guard);
    } else if (statement instanceof Statement.If branch) {
      Test condition = expressions.test(branch.condition());
      guarded(guard, condition, branch.whenTrue());
      guarded(guard, Test.not(condition), branch.whenFalse());
    } else {
      bodies.order(order);
      order += RulePlan.ORDERS;
      for (Step step : bodies.steps(statement)) {
        pieces.add(new RulePlan.Piece(guard, step));
      }
    }
  }

  private void let(Statement.Let let, Optional<Operand.Variable> guard) {
    Expression value = let.value();
    Term term = expressions.term(value);
    bodies.passed(let);
    if (term instanceof Sequence sequence) {
      expressions.scope().bind(let.slot(), sequence);
      pieces.add(new RulePlan.Piece(guard, new Step.Force(sequence)));
      return;
    }
    Operand operand = ExpressionSpecialiser.operand(term, value.type());
    if (operand instanceof Operand.Constant || operand instanceof Operand.Variable) {
      expressions.scope().bind(let.slot(), operand);
      return;
    }
    Operand.Variable variable = expressions
        .variables()
        .make(operand.type(), guard.isPresent() || operand.mayBeAbsent(), operand.shapes());
    expressions.scope().bind(let.slot(), variable);
    lets.add(new Step.Let(variable, guard.isEmpty() ? operand : guarded(guard.get(), operand)));
  }

  /** What is bound where it is not needed must not be evaluated. */
  private static Operand guarded(Operand.Variable guard, Operand operand) {
    return new Operand.Choice(
        new Test.IsTrue(guard),
        operand,
        new Operand.Constant(AbsentValue.LITERAL, operand.type()),
        operand.type());
  }
}
