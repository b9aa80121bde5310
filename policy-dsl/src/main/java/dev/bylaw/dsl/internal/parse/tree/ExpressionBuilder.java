package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.grammar.BylawParser.ArgsContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.BinderContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ComparisonContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.LocationContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.NotExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.PostfixContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.PrimaryContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.StringContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.SuffixContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.UnaryContext;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.Binder;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.Literal;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds expressions. */
final class ExpressionBuilder {
  private final Strings strings;
  private final Numbers numbers;
  private final Separators separators;
  private final TypeBuilder types;
  private final BracesBuilder braces;
  private final NestingLevel nesting;

  ExpressionBuilder(SyntaxErrors errors, NestingLevel nesting, Strings strings, Numbers numbers) {
    this.strings = strings;
    this.numbers = numbers;
    this.nesting = nesting;
    this.separators = new Separators(errors);
    this.types = new TypeBuilder(strings);
    this.braces = new BracesBuilder(errors, separators, this);
  }

  Expression build(ExprContext context) {
    return nesting.descend(1, context, () -> expression(context));
  }

  BracesBuilder braces() {
    return braces;
  }

  Expression location(LocationContext context) {
    Name name = Names.of(context.id());
    return suffixes(
        context, context.suffix(), () -> new Expression.NameReference(name, name.span()));
  }

  Binder binder(BinderContext context) {
    List<Name> names = context.id().stream().map(Names::of).toList();
    return new Binder(
        names.size() == 2 ? Optional.of(names.get(0)) : Optional.empty(),
        names.get(names.size() - 1),
        nesting.descend(1, context, () -> operand(context.coalesce())),
        Optional.ofNullable(context.expr()).map(this::build),
        Tokens.span(context));
  }

  Literal.StringLiteral string(StringContext context) {
    return strings.build(context, this::build);
  }

  private Expression expression(ExprContext context) {
    Span span = Tokens.span(context);
    if (context.IF() != null) {
      return new Expression.Conditional(
          build(context.expr(0)), build(context.expr(1)), build(context.expr(2)), span);
    }
    if (context.binder() != null) {
      return new Expression.Quantifier(
          context.ALL() != null, binder(context.binder()), build(context.expr(0)), span);
    }
    return operand(context.orExpr());
  }

  /**
   * Builds what stands in a node of the parse tree. The nodes of operators that are not there are
   * passed over in a loop: each would cost stack, and there are ten of them at each level.
   */
  private Expression operand(ParserRuleContext context) {
    ParserRuleContext inner = context;
    while (inner.getChildCount() == 1
        && !(inner instanceof PrimaryContext)
        && inner.getChild(0) instanceof ParserRuleContext only) {
      inner = only;
    }
    if (inner instanceof PrimaryContext primary) {
      return primary(primary);
    }
    if (inner instanceof PostfixContext postfix) {
      return suffixes(postfix, postfix.suffix(), () -> primary(postfix.primary()));
    }
    if (inner instanceof UnaryContext unary) {
      return nesting.descend(1, unary, () -> unary(unary));
    }
    if (inner instanceof ComparisonContext comparison) {
      return nesting.descend(1, comparison, () -> comparison(comparison));
    }
    if (inner instanceof NotExprContext not) {
      return nesting.descend(
          1, not, () -> new Expression.Not(operand(not.notExpr()), Tokens.span(not)));
    }
    return chain(inner);
  }

  private Expression comparison(ComparisonContext context) {
    return context.IS() == null
        ? new Expression.Binary(
            Operators.comparator(context.comparator()),
            operand(context.coalesce(0)),
            operand(context.coalesce(1)),
            Tokens.span(context.comparator()),
            Tokens.span(context))
        : test(context);
  }

  private Expression test(ComparisonContext context) {
    Expression operand = operand(context.coalesce(0));
    Span span = Tokens.span(context);
    return context.type() == null
        ? new Expression.PresenceTest(context.PRESENT() != null, operand, span)
        : new Expression.TypeTest(operand, types.build(context.type()), span);
  }

  /** Builds operands with operators between them, from left to right. */
  private Expression chain(ParserRuleContext context) {
    int last = context.getChildCount() / 2;
    ParserRuleContext first = (ParserRuleContext) context.getChild(0);
    Expression left = nesting.descend(last, context, () -> operand(first));
    for (int i = 1; i <= last; i++) {
      ParserRuleContext next = (ParserRuleContext) context.getChild(2 * i);
      Expression right = nesting.descend(last - i + 1, next, () -> operand(next));
      Token operator = ((TerminalNode) context.getChild(2 * i - 1)).getSymbol();
      Span span = Tokens.span(context.getStart()).to(Tokens.span(next));
      left =
          new Expression.Binary(Operators.of(operator), left, right, Tokens.span(operator), span);
    }
    return left;
  }

  private Expression unary(UnaryContext context) {
    Span span = Tokens.span(context);
    if (context.MINUS() == null) {
      return new Expression.Try(operand(context.postfix()), span);
    }
    Optional<Token> number = loneInteger(context.unary());
    return number.isPresent()
        ? new Literal.IntegerLiteral(numbers.negated(number.get()), span)
        : new Expression.Negate(operand(context.unary()), span);
  }

  private static Optional<Token> loneInteger(UnaryContext context) {
    return Optional.ofNullable(context.postfix())
        .filter(postfix -> postfix.suffix().isEmpty())
        .map(postfix -> postfix.primary().INT())
        .map(TerminalNode::getSymbol);
  }

  private Expression suffixes(
      ParserRuleContext context, List<SuffixContext> suffixes, Supplier<Expression> first) {
    int count = suffixes.size();
    Expression target = nesting.descend(count, context, first);
    for (int i = 0; i < count; i++) {
      Expression subject = target;
      SuffixContext suffix = suffixes.get(i);
      Span span = Tokens.span(context.getStart()).to(Tokens.span(suffix));
      target = nesting.descend(count - i, suffix, () -> suffix(subject, suffix, span));
    }
    return target;
  }

  private Expression suffix(Expression target, SuffixContext context, Span span) {
    if (context.expr() != null) {
      return new Expression.ElementAccess(target, build(context.expr()), span);
    }
    Name name = Names.of(context.name());
    return context.args() == null
        ? new Expression.FieldAccess(target, name, span)
        : new Expression.MethodCall(target, name, arguments(context.args()), span);
  }

  private List<Expression> arguments(ArgsContext context) {
    separators.check(context, "argument");
    return all(context.expr());
  }

  /** Builds expressions, in a loop and not a stream for the sake of the stack. */
  List<Expression> all(List<ExprContext> contexts) {
    List<Expression> expressions = new ArrayList<>();
    for (ExprContext context : contexts) {
      expressions.add(build(context));
    }
    return expressions;
  }

  private Expression primary(PrimaryContext context) {
    Span span = Tokens.span(context);
    if (context.id() != null) {
      Name name = Names.of(context.id());
      return context.args() == null
          ? new Expression.NameReference(name, span)
          : new Expression.Call(name, arguments(context.args()), span);
    }
    if (context.string() != null) {
      return string(context.string());
    }
    if (context.braces() != null) {
      return braces.build(context.braces());
    }
    if (context.LBRACK() != null) {
      return list(context, span);
    }
    return context.LPAREN() == null ? literal(context, span) : build(context.expr(0));
  }

  private Expression list(PrimaryContext context, Span span) {
    if (!context.generator().isEmpty()) {
      return new Expression.ListComprehension(
          build(context.expr(0)), braces.generators(context.generator()), span);
    }
    separators.check(context, "element");
    return new Expression.ListLiteral(all(context.expr()), span);
  }

  private Expression literal(PrimaryContext context, Span span) {
    Token token = context.getStart();
    return switch (token.getType()) {
      case BylawParser.INT -> new Literal.IntegerLiteral(numbers.integer(token), span);
      case BylawParser.FLOAT -> new Literal.FloatLiteral(numbers.floatingPoint(token), span);
      case BylawParser.ABSENT -> new Literal.AbsentLiteral(span);
      default -> new Literal.BooleanLiteral(token.getType() == BylawParser.TRUE, span);
    };
  }
}
