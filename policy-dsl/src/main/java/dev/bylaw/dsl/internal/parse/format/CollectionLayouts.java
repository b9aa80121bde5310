package dev.bylaw.dsl.internal.parse.format;

import static dev.bylaw.dsl.internal.parse.format.Pieces.SPACE;

import dev.bylaw.dsl.internal.grammar.BylawParser.BracesContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.EntryContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.GeneratorContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.PrimaryContext;
import dev.bylaw.dsl.internal.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Lists, sets, maps, records and comprehensions. */
final class CollectionLayouts {
  private final Pieces pieces;
  private final ExpressionLayouts expressions;

  CollectionLayouts(Pieces pieces, ExpressionLayouts expressions) {
    this.pieces = pieces;
    this.expressions = expressions;
  }

  Layout list(PrimaryContext context) {
    return context.generator().isEmpty()
        ? elements(context.LBRACK(), context.expr(), context.RBRACK())
        : comprehension(context.LBRACK(), context.expr(0), context.generator(), context.RBRACK());
  }

  Layout braces(BracesContext context) {
    if (context.COLON() != null && context.generator().isEmpty()) {
      return entries(context);
    }
    if (context.generator().isEmpty()) {
      return elements(context.LBRACE(), context.expr(), context.RBRACE());
    }
    if (context.COLON() == null) {
      return comprehension(
          context.LBRACE(), context.expr(0), context.generator(), context.RBRACE());
    }
    Layout open = pieces.token(context.LBRACE());
    List<Layout> parts = new ArrayList<>();
    parts.add(expressions.expression(context.expr(0)));
    parts.add(pieces.token(context.COLON()));
    parts.add(SPACE);
    parts.add(expressions.expression(context.expr(1)));
    return comprehension(open, parts, context.generator(), context.RBRACE());
  }

  private Layout elements(TerminalNode open, List<ExprContext> elements, TerminalNode close) {
    if (elements.isEmpty()) {
      return pieces.empty(open, close, Layout.EMPTY);
    }
    return elements.stream().allMatch(Literals::isPlain)
        ? pieces.filled(open, elements, expressions::expression, close)
        : pieces.list(open, elements, expressions::expression, close, Layout.SOFT_LINE);
  }

  /** The entries of a map or the fields of a record. The first one is not a rule of its own. */
  private Layout entries(BracesContext context) {
    Layout open = pieces.token(context.LBRACE());
    List<Layout> parts = new ArrayList<>();
    parts.add(entry(context.expr(0), context.COLON(), context.expr(1)));
    for (EntryContext entry : context.entry()) {
      parts.add(Layout.text(","));
      parts.add(Layout.LINE);
      parts.add(entry(entry.expr(0), entry.COLON(), entry.expr(1)));
    }
    parts.add(new Layout.IfBroken(Layout.text(",")));
    return enclosed(open, Layout.LINE, parts, context.RBRACE());
  }

  private Layout entry(ExprContext key, TerminalNode colon, ExprContext value) {
    return Layout.of(
        expressions.expression(key), pieces.token(colon), SPACE, expressions.expression(value));
  }

  private Layout comprehension(
      TerminalNode open,
      ExprContext element,
      List<GeneratorContext> generators,
      TerminalNode close) {
    Layout opening = pieces.token(open);
    List<Layout> parts = new ArrayList<>();
    parts.add(expressions.expression(element));
    return comprehension(opening, parts, generators, close);
  }

  private Layout comprehension(
      Layout open, List<Layout> element, List<GeneratorContext> generators, TerminalNode close) {
    List<Layout> parts = new ArrayList<>(element);
    for (GeneratorContext generator : generators) {
      parts.add(Layout.LINE);
      parts.add(pieces.token(generator.FOR()));
      parts.add(SPACE);
      parts.add(expressions.binder(generator.binder()));
    }
    return enclosed(open, Layout.SOFT_LINE, parts, close);
  }

  private Layout enclosed(Layout open, Layout pad, List<Layout> parts, TerminalNode close) {
    Layout beforeClosing = pieces.gaps().beforeClosing(close.getSymbol());
    return Layout.group(
        open,
        Layout.indent(pad, new Layout.Sequence(parts), beforeClosing),
        pad,
        pieces.token(close));
  }
}
