package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.dsl.mutation.report.MutationOperator;
import dev.bylaw.dsl.syntax.Block;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.Statement;
import dev.bylaw.dsl.syntax.StatementVisitor;

/**
 * Changes of statements and of all that they consist of, but for messages: what a message says is
 * not what a policy decides. Each visit returns what it adds to.
 */
final class StatementMutants implements StatementVisitor<Edits> {
  private final Edits edits;
  private final ExpressionMutants expressions;

  StatementMutants(Edits edits, ExpressionMutants expressions) {
    this.edits = edits;
    this.expressions = expressions;
  }

  void addAll(Block block) {
    block.statements().forEach(each -> each.accept(this));
  }

  @Override
  public Edits visitLet(Statement.Let node) {
    expressions.add(node.value());
    return edits;
  }

  @Override
  public Edits visitFor(Statement.For node) {
    removed(node);
    expressions.binder(node.binder());
    addAll(node.body());
    return edits;
  }

  @Override
  public Edits visitIf(Statement.If node) {
    decided(node.condition(), "true");
    decided(node.condition(), "false");
    expressions.condition(node.condition());
    addAll(node.whenTrue());
    node.whenFalse().ifPresent(this::addAll);
    return edits;
  }

  @Override
  public Edits visitDeny(Statement.Deny node) {
    removed(node);
    node.condition().ifPresent(condition -> {
      decided(condition, "true");
      expressions.condition(condition);
    });
    finding(node.finding());
    return edits;
  }

  @Override
  public Edits visitRequire(Statement.Require node) {
    removed(node);
    decided(node.condition(), "false");
    expressions.condition(node.condition());
    finding(node.finding());
    return edits;
  }

  @Override
  public Edits visitAllow(Statement.Allow node) {
    removed(node);
    decided(node.condition(), "true");
    expressions.condition(node.condition());
    return edits;
  }

  private void removed(Statement node) {
    edits.remove(
        MutationOperator.STATEMENT_REMOVED, node.span().start(), node.span().end());
  }

  private void decided(Expression condition, String value) {
    edits.replace(MutationOperator.CONDITION_DECIDED, condition.span(), value);
  }

  private void finding(Statement.FindingClause finding) {
    finding
        .at()
        .ifPresent(place -> edits.remove(
            MutationOperator.PLACE_REMOVED,
            edits.wordBefore(place.span().start(), "at"),
            place.span().end()));
    for (Statement.FixClause fix : finding.fixes()) {
      edits.remove(MutationOperator.FIX_REMOVED, fix.span().start(), fix.span().end());
      fix.value().ifPresent(expressions::add);
    }
  }
}
