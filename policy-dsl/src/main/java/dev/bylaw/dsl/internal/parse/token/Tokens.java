package dev.bylaw.dsl.internal.parse.token;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** What kinds of tokens there are. */
public final class Tokens {
  private Tokens() {}

  public static Span span(Token token) {
    int start = token.getStartIndex();
    return new Span(start, Math.max(start, token.getStopIndex() + 1));
  }

  public static Span span(ParserRuleContext context) {
    Span start = span(context.getStart());
    return context.getStop() == null || context.getStop().getStopIndex() < start.start()
        ? start
        : start.to(span(context.getStop()));
  }

  /** Tells whether nothing stands between two tokens. */
  public static boolean adjacent(Token first, Token second) {
    return first.getStopIndex() + 1 == second.getStartIndex();
  }

  /** Tells whether a token is an identifier or a keyword. */
  public static boolean isWord(Token token) {
    return token.getType() == BylawParser.ID || isSoft(token) || isReserved(token);
  }

  /** Tells whether a token is a word that is never a name of its own. */
  public static boolean isReserved(Token token) {
    return token.getType() >= BylawParser.TRUE && token.getType() <= BylawParser.TRY;
  }

  /** Tells whether a token is a keyword that may also be a name. */
  public static boolean isSoft(Token token) {
    return token.getType() >= BylawParser.PACKAGE && token.getType() <= BylawParser.CONNECT;
  }

  /** Tells whether a token may be a name. */
  public static boolean isName(Token token) {
    return token.getType() == BylawParser.ID || isSoft(token);
  }

  /** Tells whether a statement begins with a token. */
  public static boolean startsStatement(int type) {
    return switch (type) {
      case BylawParser.LET,
          BylawParser.FOR,
          BylawParser.IF,
          BylawParser.DENY,
          BylawParser.REQUIRE,
          BylawParser.ALLOW -> true;
      default -> false;
    };
  }

  /** Tells whether a declaration, without its annotations, begins with a token. */
  public static boolean startsDeclaration(int type) {
    return switch (type) {
      case BylawParser.RULE,
          BylawParser.FN,
          BylawParser.EXTERN,
          BylawParser.CONST,
          BylawParser.TYPE,
          BylawParser.VIEW,
          BylawParser.TEST -> true;
      default -> false;
    };
  }

  /** Tells whether an item of a test begins with a token. */
  public static boolean startsTestItem(int type) {
    return switch (type) {
      case BylawParser.WITH,
          BylawParser.INPUT,
          BylawParser.WAS,
          BylawParser.INVENTORY,
          BylawParser.REQUEST,
          BylawParser.NAMESPACE,
          BylawParser.EXPECT -> true;
      default -> false;
    };
  }

  /** Tells whether an expression may end with a token. */
  public static boolean endsExpression(Token token) {
    return switch (token.getType()) {
      case BylawParser.INT,
          BylawParser.FLOAT,
          BylawParser.RAW,
          BylawParser.BLOCK,
          BylawParser.END_QUOTE,
          BylawParser.RPAREN,
          BylawParser.RBRACK,
          BylawParser.RBRACE,
          BylawParser.TRUE,
          BylawParser.FALSE,
          BylawParser.ABSENT -> true;
      default -> isName(token);
    };
  }

  /** Tells whether a token compares. */
  public static boolean isComparator(int type) {
    return switch (type) {
      case BylawParser.EQ,
          BylawParser.NE,
          BylawParser.LT,
          BylawParser.LE,
          BylawParser.GT,
          BylawParser.GE,
          BylawParser.IN,
          BylawParser.IS,
          BylawParser.MATCHES,
          BylawParser.LIKE,
          BylawParser.WITHIN -> true;
      default -> false;
    };
  }
}
