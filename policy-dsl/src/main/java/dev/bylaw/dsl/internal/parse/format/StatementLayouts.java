package dev.bylaw.dsl.internal.parse.format;

import static dev.bylaw.dsl.internal.layout.Layout.group;
import static dev.bylaw.dsl.internal.layout.Layout.indent;
import static dev.bylaw.dsl.internal.parse.format.Pieces.SPACE;

import dev.bylaw.dsl.internal.grammar.BylawParser.BinderContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.BlockContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.FindingContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.FixContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.IfStatementContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.LocationContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.StatementContext;
import dev.bylaw.dsl.internal.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Statements: one a line, and what belongs to a finding on lines of its own if it is long. */
final class StatementLayouts {
  private final Pieces pieces;
  private final ExpressionLayouts expressions;

  StatementLayouts(Pieces pieces, ExpressionLayouts expressions) {
    this.pieces = pieces;
    this.expressions = expressions;
  }

  Layout block(BlockContext context) {
    return pieces.block(context.LBRACE(), context.statement(), this::statement, context.RBRACE());
  }

  private Layout statement(StatementContext context) {
    if (context.LET() != null) {
      Layout name = Layout.of(pieces.token(context.LET()), SPACE, pieces.joined(context.id()));
      return Layout.of(name, value(context.ASSIGN(), context.expr(0)));
    }
    if (context.FOR() != null) {
      return loop(context);
    }
    if (context.ifStatement() != null) {
      return conditional(context.ifStatement());
    }
    if (context.ALLOW() != null) {
      return allowance(context);
    }
    return finding(context);
  }

  /** An equals sign and what follows it. */
  Layout value(TerminalNode sign, ExprContext expression) {
    return pieces.assignment(sign, expressions.expression(expression), Literals.hug(expression));
  }

  private Layout loop(StatementContext context) {
    BinderContext binder = context.binder();
    Layout head = Layout.of(pieces.token(context.FOR()), SPACE, expressions.binderHead(binder));
    Layout condition = expressions.binderCondition(binder, 4);
    return Layout.of(head, condition, SPACE, block(context.block()));
  }

  private Layout conditional(IfStatementContext context) {
    List<Layout> parts = new ArrayList<>();
    IfStatementContext rest = context;
    while (true) {
      parts.add(pieces.token(rest.IF()));
      parts.add(SPACE);
      parts.add(expressions.indented(rest.expr()));
      parts.add(SPACE);
      parts.add(block(rest.block(0)));
      if (rest.ELSE() == null) {
        return new Layout.Sequence(parts);
      }
      parts.add(SPACE);
      parts.add(pieces.token(rest.ELSE()));
      parts.add(SPACE);
      if (rest.ifStatement() == null) {
        parts.add(block(rest.block(1)));
        return new Layout.Sequence(parts);
      }
      rest = rest.ifStatement();
    }
  }

  private Layout allowance(StatementContext context) {
    List<Layout> parts = new ArrayList<>();
    parts.add(pieces.token(context.ALLOW()));
    parts.add(SPACE);
    parts.add(pieces.token(context.IF()));
    parts.add(SPACE);
    parts.add(expressions.indented(context.expr(0)));
    if (context.MESSAGE() != null) {
      parts.add(clause(context.MESSAGE(), context.expr(1)));
    }
    return group(new Layout.Sequence(parts));
  }

  private Layout clause(TerminalNode word, ExprContext expression) {
    return indent(Layout.LINE, pieces.token(word), SPACE, expressions.indented(expression));
  }

  private Layout finding(StatementContext context) {
    List<Layout> parts = new ArrayList<>();
    parts.add(pieces.token(context.DENY() != null ? context.DENY() : context.REQUIRE()));
    if (context.IF() != null) {
      parts.add(SPACE);
      parts.add(pieces.token(context.IF()));
    }
    if (!context.expr().isEmpty()) {
      parts.add(SPACE);
      parts.add(expressions.indented(context.expr(0)));
    }
    FindingContext finding = context.finding();
    if (context.expr().isEmpty()) {
      Layout word = pieces.token(finding.MESSAGE());
      parts.add(Layout.of(SPACE, word, SPACE, expressions.indented(finding.expr())));
    } else {
      parts.add(clause(finding.MESSAGE(), finding.expr()));
    }
    if (finding.AT() != null) {
      Layout at = pieces.token(finding.AT());
      parts.add(indent(Layout.LINE, at, SPACE, location(finding.location())));
    }
    for (FixContext fix : finding.fix()) {
      parts.add(indent(Layout.LINE, pieces.before(fix), fix(fix)));
    }
    return group(new Layout.Sequence(parts));
  }

  private Layout fix(FixContext context) {
    Layout word = pieces.token(context.FIX());
    if (context.REMOVE() != null) {
      Layout remove = pieces.token(context.REMOVE());
      return Layout.of(word, SPACE, remove, SPACE, location(context.location()));
    }
    Layout place = location(context.location());
    TerminalNode sign = context.ASSIGN() != null ? context.ASSIGN() : context.APPEND();
    return Layout.of(word, SPACE, place, value(sign, context.expr()));
  }

  private Layout location(LocationContext context) {
    List<Layout> parts = new ArrayList<>();
    parts.add(pieces.joined(context.id()));
    context.suffix().forEach(each -> parts.add(expressions.suffix(each)));
    return new Layout.Sequence(parts);
  }
}
