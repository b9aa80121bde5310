package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.expression.ConditionLint;
import dev.bylaw.dsl.internal.expression.ExpressionChecker;
import dev.bylaw.dsl.internal.flow.Conditions;
import dev.bylaw.dsl.internal.flow.Frame;
import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.BoundBinder;
import dev.bylaw.dsl.internal.scope.Declarations;
import dev.bylaw.dsl.internal.scope.Scope;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.scope.Variable;
import dev.bylaw.dsl.internal.typing.Types;
import dev.bylaw.dsl.syntax.Block;
import dev.bylaw.dsl.syntax.Statement.Allow;
import dev.bylaw.dsl.syntax.Statement.Deny;
import dev.bylaw.dsl.syntax.Statement.For;
import dev.bylaw.dsl.syntax.Statement.If;
import dev.bylaw.dsl.syntax.Statement.Let;
import dev.bylaw.dsl.syntax.Statement.Require;
import dev.bylaw.dsl.syntax.StatementVisitor;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.type.NothingType;
import dev.bylaw.type.OptionalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the statements of one rule. */
final class StatementChecker {
  private final ExpressionChecker expressions;
  private final Surroundings surroundings;
  private final FindingChecker findings;
  private final ConditionLint conditions;
  private final List<Variable> lets = new ArrayList<>();

  StatementChecker(
      ExpressionChecker expressions, Surroundings surroundings, FindingChecker findings) {
    this.expressions = expressions;
    this.surroundings = surroundings;
    this.findings = findings;
    this.conditions = new ConditionLint(surroundings.reporter());
  }

  /** Returns all variables that {@code let} declares. */
  List<Variable> lets() {
    return lets;
  }

  List<Statement> block(Block block, Scope scope) {
    Sequence sequence = new Sequence(scope);
    block.statements().forEach(each -> each.accept(sequence));
    return sequence.checked;
  }

  /** The statements of one block; each sees the variables of those before it. */
  private final class Sequence implements StatementVisitor<Void> {
    private final List<Statement> checked = new ArrayList<>();
    private Scope scope;

    Sequence(Scope scope) {
      this.scope = scope;
    }

    @Override
    public Void visitLet(Let node) {
      Expression value = expressions.check(node.value(), scope);
      if (OptionalType.unwrap(value.type()) == NothingType.NOTHING
          && Types.mayBeAbsent(value.type())) {
        surroundings
            .reporter()
            .report(
                CheckCode.NO_EXPECTED_TYPE,
                node.value().span(),
                "'" + node.name() + "' would always be absent");
      }
      Variable variable = Declarations.declare(
          node.name(), value.type(), new Frame.Source.Value(value), scope, surroundings);
      lets.add(variable);
      scope = scope.with(variable);
      checked.add(new Statement.Let(variable.slot(), variable.name(), value, node.span()));
      return null;
    }

    @Override
    public Void visitFor(For node) {
      BoundBinder bound = expressions.bind(node.binder(), scope);
      findings.enter(bound.binder(), bound.scope());
      List<Statement> body = block(node.body(), bound.scope());
      findings.leave();
      checked.add(new Statement.For(bound.binder(), body, node.span()));
      return null;
    }

    @Override
    public Void visitIf(If node) {
      Expression condition = expressions.condition(node.condition(), scope);
      conditions.check(
          condition,
          node.condition().span(),
          node.whenTrue().span(),
          node.whenFalse().map(Block::span));
      List<Statement> whenTrue =
          block(node.whenTrue(), scope.knowing(Conditions.when(true, condition)));
      List<Statement> whenFalse = node.whenFalse().isPresent()
          ? block(node.whenFalse().get(), scope.knowing(Conditions.when(false, condition)))
          : List.of();
      checked.add(new Statement.If(condition, whenTrue, whenFalse, node.span()));
      return null;
    }

    @Override
    public Void visitDeny(Deny node) {
      Optional<Expression> condition = node.condition().map(each -> condition(each, scope));
      checked.add(findings.check(condition, false, node.finding(), scope, node.span()));
      return null;
    }

    @Override
    public Void visitRequire(Require node) {
      Optional<Expression> condition = Optional.of(condition(node.condition(), scope));
      checked.add(findings.check(condition, true, node.finding(), scope, node.span()));
      return null;
    }

    @Override
    public Void visitAllow(Allow node) {
      surroundings
          .reporter()
          .report(
              CheckCode.NOT_SUPPORTED,
              node.span(),
              "authorisation with 'allow' is not supported yet");
      expressions.condition(node.condition(), scope);
      return null;
    }
  }

  private Expression condition(dev.bylaw.dsl.syntax.Expression syntax, Scope scope) {
    Expression condition = expressions.condition(syntax, scope);
    conditions.check(condition, syntax.span());
    return condition;
  }
}
