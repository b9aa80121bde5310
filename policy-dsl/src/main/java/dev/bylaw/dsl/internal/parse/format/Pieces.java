package dev.bylaw.dsl.internal.parse.format;

import static dev.bylaw.dsl.internal.layout.Layout.group;
import static dev.bylaw.dsl.internal.layout.Layout.indent;

import dev.bylaw.dsl.internal.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Tokens and lists in brackets, each with the comments before it. */
final class Pieces {
  static final Layout SPACE = new Layout.Flat(Layout.LINE);

  private final Gaps gaps;

  Pieces(Gaps gaps) {
    this.gaps = gaps;
  }

  Gaps gaps() {
    return gaps;
  }

  Layout token(Token token) {
    return Layout.of(gaps.before(token), Layout.text(token.getText()));
  }

  Layout token(TerminalNode node) {
    return token(node.getSymbol());
  }

  /** The comments before a construct. */
  Layout before(ParserRuleContext context) {
    return gaps.before(context.getStart());
  }

  /** All tokens of a construct, with nothing between them. */
  Layout joined(ParseTree tree) {
    if (tree instanceof TerminalNode node) {
      return token(node);
    }
    List<Layout> parts = new ArrayList<>();
    for (int i = 0; i < tree.getChildCount(); i++) {
      parts.add(joined(tree.getChild(i)));
    }
    return new Layout.Sequence(parts);
  }

  /** All tokens of a construct, with spaces between them. */
  Layout words(ParserRuleContext context) {
    List<Layout> parts = new ArrayList<>();
    for (ParseTree child : context.children) {
      if (!parts.isEmpty()) {
        parts.add(SPACE);
      }
      parts.add(joined(child));
    }
    return new Layout.Sequence(parts);
  }

  /** Puts an equals sign or the like before what follows it. */
  Layout assignment(TerminalNode sign, Layout content, Layout.Hug hug) {
    return Layout.of(SPACE, token(sign), new Layout.Continuation(content, hug));
  }

  /** A list in brackets: on one line, or an item a line, with a comma behind the last. */
  <T extends ParserRuleContext> Layout list(
      TerminalNode open,
      List<T> items,
      Function<T, Layout> layout,
      TerminalNode close,
      Layout pad) {
    List<Layout> parts = new ArrayList<>();
    for (T item : items) {
      Layout before = before(item);
      parts.add(Layout.of(before, layout.apply(item)));
    }
    return brackets(open, separated(parts, Layout.LINE), close, pad, true);
  }

  /** A list in brackets, with as many items on each line as fit. */
  <T extends ParserRuleContext> Layout filled(
      TerminalNode open, List<T> items, Function<T, Layout> layout, TerminalNode close) {
    List<Layout> parts = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      T item = items.get(i);
      boolean last = i == items.size() - 1;
      Layout comma = last ? Layout.EMPTY : Layout.text(",");
      Layout before = before(item);
      Layout content = Layout.of(before, layout.apply(item), comma);
      parts.add(parts.isEmpty() ? content : Layout.next(content));
    }
    return brackets(open, new Layout.Sequence(parts), close, Layout.SOFT_LINE, true);
  }

  private static Layout separated(List<Layout> items, Layout space) {
    List<Layout> parts = new ArrayList<>();
    for (Layout item : items) {
      if (!parts.isEmpty()) {
        parts.add(Layout.text(","));
        parts.add(space);
      }
      parts.add(item);
    }
    return new Layout.Sequence(parts);
  }

  /** Something in brackets that stands on lines of its own if it does not fit. */
  Layout brackets(
      TerminalNode open, Layout content, TerminalNode close, Layout pad, boolean comma) {
    Layout opening = token(open);
    Layout lastComma = comma ? new Layout.IfBroken(Layout.text(",")) : Layout.EMPTY;
    Layout beforeClosing = gaps.beforeClosing(close.getSymbol());
    return group(opening, indent(pad, content, lastComma, beforeClosing), pad, token(close));
  }

  /** Brackets with nothing in them but perhaps comments. */
  Layout empty(TerminalNode open, TerminalNode close, Layout between) {
    Layout opening = token(open);
    Layout comments = gaps.beforeClosing(close.getSymbol());
    return comments.equals(Layout.EMPTY)
        ? Layout.of(opening, between, token(close))
        : Layout.of(opening, indent(comments), Layout.BREAK, token(close));
  }

  /** Lines in braces. */
  <T extends ParserRuleContext> Layout block(
      TerminalNode open, List<T> items, Function<T, Layout> layout, TerminalNode close) {
    if (items.isEmpty()) {
      return empty(open, close, SPACE);
    }
    Layout opening = token(open);
    List<Layout> parts = new ArrayList<>();
    for (T item : items) {
      parts.add(gaps.lineBreak(item.getStart()));
      parts.add(before(item));
      parts.add(layout.apply(item));
    }
    parts.add(gaps.beforeClosing(close.getSymbol()));
    return Layout.of(opening, indent(new Layout.Sequence(parts)), Layout.BREAK, token(close));
  }
}
