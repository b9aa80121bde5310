package dev.bylaw.dsl.internal.parse.format;

import static dev.bylaw.dsl.internal.layout.Layout.group;
import static dev.bylaw.dsl.internal.layout.Layout.indent;
import static dev.bylaw.dsl.internal.parse.format.Pieces.SPACE;

import dev.bylaw.dsl.internal.grammar.BylawParser.ArgsContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.BinderContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.CoalesceContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ComparisonContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.NotExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.PostfixContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.PrimaryContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ProductContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.SuffixContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.SumContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.UnaryContext;
import dev.bylaw.dsl.internal.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Expressions. Operators begin the lines that they continue on. */
final class ExpressionLayouts {
  private final Pieces pieces;
  private final TypeLayouts types;
  private final CollectionLayouts collections;

  ExpressionLayouts(Pieces pieces, TypeLayouts types) {
    this.pieces = pieces;
    this.types = types;
    this.collections = new CollectionLayouts(pieces, this);
  }

  Layout expression(ExprContext context) {
    Layout before = pieces.before(context);
    if (context.IF() != null) {
      return Layout.of(before, conditional(context));
    }
    if (context.binder() != null) {
      return Layout.of(before, quantifier(context));
    }
    return Layout.of(before, disjunction(context));
  }

  /** An expression whose further lines are indented, so that they stand apart from clauses. */
  Layout indented(ExprContext context) {
    Layout before = pieces.before(context);
    Layout expression = expression(context);
    return Layout.of(before, Literals.isOperand(context) ? expression : indent(expression));
  }

  private Layout conditional(ExprContext context) {
    List<Layout> lines = new ArrayList<>();
    List<Layout> clause = new ArrayList<>();
    ExprContext rest = context;
    while (rest.IF() != null) {
      clause.add(pieces.token(rest.IF()));
      clause.add(SPACE);
      clause.add(indented(rest.expr(0)));
      Layout then = pieces.token(rest.THEN());
      clause.add(indent(Layout.next(then, SPACE, expression(rest.expr(1)))));
      clause.add(Layout.LINE);
      lines.add(new Layout.Sequence(clause));
      clause.clear();
      clause.add(pieces.token(rest.ELSE()));
      clause.add(SPACE);
      rest = rest.expr(2);
      clause.add(pieces.before(rest));
    }
    clause.add(expression(rest));
    lines.add(new Layout.Sequence(clause));
    return group(new Layout.Sequence(lines));
  }

  private Layout quantifier(ExprContext context) {
    Layout word = pieces.token(context.ANY() != null ? context.ANY() : context.ALL());
    Layout binder = binder(context.binder());
    Layout colon = pieces.token(context.COLON());
    return group(word, SPACE, binder, colon, indent(Layout.LINE, expression(context.expr(0))));
  }

  Layout binder(BinderContext context) {
    return Layout.of(binderHead(context), binderCondition(context, 2));
  }

  /** A binder without its condition. */
  Layout binderHead(BinderContext context) {
    List<Layout> parts = new ArrayList<>();
    for (var name : context.id()) {
      if (!parts.isEmpty()) {
        parts.add(Layout.text(","));
        parts.add(SPACE);
      }
      parts.add(pieces.joined(name));
    }
    parts.add(indent(group(Layout.LINE)));
    parts.add(pieces.token(context.IN()));
    parts.add(SPACE);
    Layout source = coalesce(context.coalesce());
    parts.add(Literals.isOperand(context.coalesce()) ? source : indent(source));
    return new Layout.Sequence(parts);
  }

  /** The condition of a binder, if it has one. */
  Layout binderCondition(BinderContext context, int indentation) {
    if (context.WHERE() == null) {
      return Layout.EMPTY;
    }
    Layout where = pieces.token(context.WHERE());
    return new Layout.Indent(indentation, Layout.next(where, SPACE, expression(context.expr())));
  }

  private Layout disjunction(ExprContext context) {
    return chain(
        context.orExpr(),
        each -> chain((ParserRuleContext) each, operand -> negation((NotExprContext) operand)));
  }

  /** Operands with operators between them, each operator at the beginning of its line. */
  private Layout chain(ParserRuleContext context, Function<ParseTree, Layout> operand) {
    if (context.getChildCount() == 1) {
      return operand.apply(context.getChild(0));
    }
    Layout first = operand.apply(context.getChild(0));
    List<Layout> rest = new ArrayList<>();
    for (int i = 1; i < context.getChildCount(); i += 2) {
      rest.add(Layout.LINE);
      rest.add(pieces.joined(context.getChild(i)));
      rest.add(SPACE);
      ParserRuleContext next = (ParserRuleContext) context.getChild(i + 1);
      rest.add(pieces.before(next));
      rest.add(operand.apply(next));
    }
    return group(first, indent(new Layout.Sequence(rest)));
  }

  private Layout negation(NotExprContext context) {
    return context.NOT() == null
        ? comparison(context.comparison())
        : Layout.of(pieces.token(context.NOT()), negation(context.notExpr()));
  }

  private Layout comparison(ComparisonContext context) {
    Layout left = coalesce(context.coalesce(0));
    if (context.comparator() != null) {
      Layout comparator = pieces.joined(context.comparator());
      Layout before = pieces.before(context.coalesce(1));
      Layout right = coalesce(context.coalesce(1));
      return group(left, indent(Layout.LINE, comparator, SPACE, before, right));
    }
    if (context.IS() == null) {
      return left;
    }
    Layout is = pieces.token(context.IS());
    Layout tested = context.type() != null
        ? types.type(context.type())
        : pieces.token(context.PRESENT() != null ? context.PRESENT() : context.ABSENT());
    return group(left, indent(Layout.LINE, is, SPACE, tested));
  }

  private Layout coalesce(CoalesceContext context) {
    return chain(
        context,
        sum -> chain(
            (SumContext) sum,
            product -> chain((ProductContext) product, unary -> unary((UnaryContext) unary))));
  }

  private Layout unary(UnaryContext context) {
    if (context.MINUS() != null) {
      return Layout.of(pieces.token(context.MINUS()), unary(context.unary()));
    }
    return context.TRY() == null
        ? postfix(context.postfix())
        : Layout.of(pieces.token(context.TRY()), SPACE, postfix(context.postfix()));
  }

  private Layout postfix(PostfixContext context) {
    List<Layout> parts = new ArrayList<>();
    parts.add(primary(context.primary()));
    context.suffix().forEach(each -> parts.add(suffix(each)));
    return new Layout.Sequence(parts);
  }

  Layout suffix(SuffixContext context) {
    if (context.DOT() == null) {
      return element(context);
    }
    Layout breakBefore = indent(group(Layout.SOFT_LINE));
    Layout name = Layout.of(pieces.token(context.DOT()), pieces.joined(context.name()));
    return context.args() == null
        ? Layout.of(breakBefore, name)
        : Layout.of(breakBefore, name, arguments(context.args()));
  }

  private Layout element(SuffixContext context) {
    Layout open = pieces.token(context.LBRACK());
    Layout key = expression(context.expr());
    Layout beforeClosing = pieces.gaps().beforeClosing(context.RBRACK().getSymbol());
    Layout close = pieces.token(context.RBRACK());
    return group(open, indent(Layout.SOFT_LINE, key, beforeClosing), Layout.SOFT_LINE, close);
  }

  private Layout arguments(ArgsContext context) {
    List<ExprContext> arguments = context.expr();
    if (arguments.isEmpty()) {
      return pieces.empty(context.LPAREN(), context.RPAREN(), Layout.EMPTY);
    }
    if (arguments.size() == 1
        && Literals.isBracketed(arguments.get(0))
        && pieces.gaps().isPlain(context.RPAREN().getSymbol())) {
      Layout open = pieces.token(context.LPAREN());
      return Layout.of(open, expression(arguments.get(0)), pieces.token(context.RPAREN()));
    }
    return pieces.list(
        context.LPAREN(), arguments, this::expression, context.RPAREN(), Layout.SOFT_LINE);
  }

  private Layout primary(PrimaryContext context) {
    if (context.string() != null) {
      return types.string(context.string(), this::expression);
    }
    if (context.id() != null) {
      Layout name = pieces.joined(context.id());
      return context.args() == null ? name : Layout.of(name, arguments(context.args()));
    }
    if (context.LPAREN() != null) {
      Layout open = pieces.token(context.LPAREN());
      Layout content = expression(context.expr(0));
      Layout beforeClosing = pieces.gaps().beforeClosing(context.RPAREN().getSymbol());
      Layout close = pieces.token(context.RPAREN());
      return group(open, indent(Layout.SOFT_LINE, content, beforeClosing), Layout.SOFT_LINE, close);
    }
    if (context.LBRACK() != null) {
      return collections.list(context);
    }
    return context.braces() != null ? collections.braces(context.braces()) : pieces.joined(context);
  }

  CollectionLayouts collections() {
    return collections;
  }
}
