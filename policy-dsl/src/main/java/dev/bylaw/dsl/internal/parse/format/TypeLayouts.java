package dev.bylaw.dsl.internal.parse.format;

import static dev.bylaw.dsl.internal.layout.Layout.indent;
import static dev.bylaw.dsl.internal.layout.Layout.next;

import dev.bylaw.dsl.internal.grammar.BylawParser.ExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.StringContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.StringPartContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.TypeContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.TypeTermContext;
import dev.bylaw.dsl.internal.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Types, and strings, which are types too. */
final class TypeLayouts {
  private final Pieces pieces;

  TypeLayouts(Pieces pieces) {
    this.pieces = pieces;
  }

  /** A type; a union takes as few lines as it can. */
  Layout type(TypeContext context) {
    List<Layout> rest = new ArrayList<>();
    Layout before = pieces.before(context);
    Layout first = term(context.typeTerm(0));
    for (int i = 1; i < context.typeTerm().size(); i++) {
      Layout bar = pieces.token(context.BAR(i - 1));
      rest.add(next(bar, Pieces.SPACE, term(context.typeTerm(i))));
    }
    return Layout.of(before, first, indent(new Layout.Sequence(rest)));
  }

  /** A union that begins on a line of its own. */
  Layout alternatives(TypeContext context) {
    List<Layout> parts = new ArrayList<>();
    parts.add(pieces.before(context));
    parts.add(term(context.typeTerm(0)));
    for (int i = 1; i < context.typeTerm().size(); i++) {
      Layout bar = pieces.token(context.BAR(i - 1));
      parts.add(next(bar, Pieces.SPACE, term(context.typeTerm(i))));
    }
    return new Layout.Sequence(parts);
  }

  private Layout term(TypeTermContext context) {
    List<Layout> parts = new ArrayList<>();
    if (context.string() != null) {
      parts.add(string(context.string(), expression -> {
        throw new IllegalStateException("interpolation in a type");
      }));
    } else {
      parts.add(pieces.token(context.ID()));
    }
    if (context.type() != null) {
      parts.add(pieces.token(context.LT()));
      parts.add(type(context.type()));
      parts.add(pieces.token(context.GT()));
    }
    if (context.OPT() != null) {
      parts.add(pieces.token(context.OPT()));
    }
    return new Layout.Sequence(parts);
  }

  /** A string without interpolation. */
  Layout string(StringContext context) {
    return string(context, expression -> pieces.joined(expression));
  }

  /** A string as it is written, but for the spaces within interpolations. */
  Layout string(StringContext context, Function<ExprContext, Layout> interpolated) {
    if (context.QUOTE() == null) {
      return pieces.joined(context);
    }
    List<Layout> parts = new ArrayList<>();
    parts.add(pieces.token(context.QUOTE()));
    for (StringPartContext part : context.stringPart()) {
      if (part.expr() == null) {
        parts.add(pieces.joined(part));
      } else {
        parts.add(pieces.token(part.INTERPOLATION()));
        parts.add(new Layout.Flat(interpolated.apply(part.expr())));
        parts.add(pieces.token(part.RBRACE()));
      }
    }
    parts.add(pieces.token(context.END_QUOTE()));
    return new Layout.Sequence(parts);
  }
}
