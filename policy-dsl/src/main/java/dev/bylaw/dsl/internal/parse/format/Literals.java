package dev.bylaw.dsl.internal.parse.format;

import dev.bylaw.dsl.internal.grammar.BylawParser.BracesContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.NotExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.PostfixContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.PrimaryContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.UnaryContext;
import dev.bylaw.dsl.internal.layout.Layout.Hug;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Tells what expressions consist of that is laid out in its own way. */
final class Literals {
  private Literals() {}

  /** Tells how an expression stands behind an equals sign. */
  static Hug hug(ParserRuleContext context) {
    Optional<PostfixContext> postfix = postfix(context);
    if (postfix.isEmpty()) {
      return Hug.NEVER;
    }
    PrimaryContext primary = postfix.get().primary();
    boolean alone = postfix.get().suffix().isEmpty();
    if (alone && primary.string() != null && primary.string().QUOTE() == null) {
      return Hug.ALWAYS;
    }
    if (!isBracketed(primary)) {
      return hasBrackets(postfix.get()) ? Hug.IF_BROKEN : Hug.NEVER;
    }
    return alone && !isComprehension(primary) ? Hug.ALWAYS : Hug.IF_BROKEN;
  }

  /** Tells whether an expression is without operators, so that only brackets in it break. */
  static boolean isOperand(ParserRuleContext context) {
    ParseTree only = context;
    while (only.getChildCount() == 1 || isPrefixed(only)) {
      only = only.getChild(only.getChildCount() - 1);
      if (only instanceof PostfixContext) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrefixed(ParseTree tree) {
    return (tree instanceof NotExprContext not && not.NOT() != null)
        || (tree instanceof UnaryContext unary && unary.getChildCount() == 2);
  }

  /** Tells whether an expression is a list, set, map or record and nothing else. */
  static boolean isBracketed(ParserRuleContext context) {
    return postfix(context)
        .filter(each -> each.suffix().isEmpty() && isBracketed(each.primary()))
        .isPresent();
  }

  private static boolean isBracketed(PrimaryContext primary) {
    return primary.LBRACK() != null || primary.braces() != null;
  }

  private static boolean hasBrackets(PostfixContext context) {
    return context.primary().args() != null
        || context.suffix().stream().anyMatch(each -> each.args() != null || each.expr() != null);
  }

  private static boolean isComprehension(PrimaryContext primary) {
    BracesContext braces = primary.braces();
    return braces == null ? !primary.generator().isEmpty() : !braces.generator().isEmpty();
  }

  /** Tells whether an expression is a word, a number or a string without interpolation. */
  static boolean isPlain(ExprContext context) {
    ParseTree only = context;
    while (only.getChildCount() == 1 && !(only instanceof PrimaryContext)) {
      only = only.getChild(0);
    }
    if (!(only instanceof PrimaryContext primary)) {
      return false;
    }
    return primary.string() != null
        ? primary.string().stringPart().stream().allMatch(each -> each.expr() == null)
        : primary.args() == null && primary.expr().isEmpty() && !isBracketed(primary);
  }

  /** Finds what an expression consists of, if it has no operator. */
  private static Optional<PostfixContext> postfix(ParserRuleContext context) {
    ParseTree only = context;
    while (only.getChildCount() == 1 && !(only instanceof PostfixContext)) {
      only = only.getChild(0);
    }
    return only instanceof PostfixContext postfix ? Optional.of(postfix) : Optional.empty();
  }
}
