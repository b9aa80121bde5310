package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.grammar.BylawParser.BlockContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.FindingContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.FixContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.IfStatementContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.StatementContext;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.Block;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.Statement;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds statements; those with syntax errors are left out. */
final class StatementBuilder {
  private final ExpressionBuilder expressions;
  private final NestingLevel nesting;

  StatementBuilder(ExpressionBuilder expressions, NestingLevel nesting) {
    this.expressions = expressions;
    this.nesting = nesting;
  }

  Block block(BlockContext context) {
    List<Statement> statements = nesting.descend(1, context, () -> all(context));
    return new Block(statements, Tokens.span(context));
  }

  private List<Statement> all(BlockContext context) {
    List<Statement> statements = new ArrayList<>();
    for (StatementContext statement : Intact.of(context.statement())) {
      statements.add(build(statement));
    }
    return statements;
  }

  Statement build(StatementContext context) {
    Span span = Tokens.span(context);
    return switch (context.getStart().getType()) {
      case BylawParser.LET ->
        new Statement.Let(Names.of(context.id()), expressions.build(context.expr(0)), span);
      case BylawParser.FOR ->
        new Statement.For(expressions.binder(context.binder()), block(context.block()), span);
      case BylawParser.IF -> ifStatement(context.ifStatement());
      case BylawParser.DENY ->
        new Statement.Deny(optional(context.expr(0)), finding(context.finding()), span);
      case BylawParser.REQUIRE ->
        new Statement.Require(expressions.build(context.expr(0)), finding(context.finding()), span);
      default -> allow(context, span);
    };
  }

  private Statement allow(StatementContext context, Span span) {
    return new Statement.Allow(expressions.build(context.expr(0)), optional(context.expr(1)), span);
  }

  private Statement ifStatement(IfStatementContext context) {
    Span span = Tokens.span(context);
    Expression condition = expressions.build(context.expr());
    Block whenTrue = block(context.block(0));
    if (context.ifStatement() != null) {
      Block otherwise = nesting.descend(1, context, () -> elseIf(context.ifStatement()));
      return new Statement.If(condition, whenTrue, Optional.of(otherwise), span);
    }
    return new Statement.If(
        condition, whenTrue, Optional.ofNullable(context.block(1)).map(this::block), span);
  }

  private Block elseIf(IfStatementContext context) {
    Statement statement = ifStatement(context);
    return new Block(List.of(statement), statement.span());
  }

  private Statement.FindingClause finding(FindingContext context) {
    return new Statement.FindingClause(
        expressions.build(context.expr()),
        Optional.ofNullable(context.location()).map(expressions::location),
        context.fix().stream().map(this::fix).toList(),
        Tokens.span(context));
  }

  private Statement.FixClause fix(FixContext context) {
    Statement.FixKind kind = context.REMOVE() != null
        ? Statement.FixKind.REMOVE
        : context.APPEND() != null ? Statement.FixKind.APPEND : Statement.FixKind.ASSIGN;
    return new Statement.FixClause(
        kind,
        expressions.location(context.location()),
        optional(context.expr()),
        Tokens.span(context));
  }

  private Optional<Expression> optional(@Nullable ExprContext context) {
    return Optional.ofNullable(context).map(expressions::build);
  }
}
