package dev.bylaw.dsl.internal.parse.recovery;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.recovery.GuardedParser.NestedTooDeeplyException;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.source.SourceText;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Skips tokens up to where the parser can go on. Blocks on the way are parsed, so that the errors
 * in them are found, too.
 */
final class Resynchronisation {
  private final SourceText source;
  private final List<Token> tokens;

  Resynchronisation(SourceText source, List<Token> tokens) {
    this.source = source;
    this.tokens = tokens;
  }

  /** Returns a token ahead of the parser, from 1, or behind it, from -1. */
  private Token token(GuardedParser parser, int distance) {
    int index = parser.getInputStream().index() + (distance > 0 ? distance - 1 : distance);
    return tokens.get(Math.max(0, Math.min(index, tokens.size() - 1)));
  }

  /**
   * Skips to the next statement or test item, to the end of the block, or of the declaration.
   *
   * @param toName whether a name behind an expression, on a new line, is taken for the next one
   */
  void toStatementOrTestItem(GuardedParser parser, boolean toName) {
    int depth = 0;
    while (!endsDeclaration(parser)) {
      Token token = parser.getCurrentToken();
      if (token.getType() == BylawParser.RBRACE && depth == 0) {
        return;
      }
      if (startsStatementOrTestItem(parser, token, depth)
          || (toName && depth == 0 && isNameOnNewLine(parser, token))) {
        return;
      }
      if (isBlock(parser, token)) {
        parser.block();
        if (parser.getCurrentToken().getType() != BylawParser.ELSE) {
          return;
        }
      } else {
        depth = Math.max(0, depth + bracketStep(token));
        parser.consume();
      }
    }
  }

  private boolean isNameOnNewLine(GuardedParser parser, Token token) {
    Token previous = token(parser, -1);
    return token.getType() == BylawParser.ID
        && isFirstOnLine(token)
        && Tokens.endsExpression(previous);
  }

  /**
   * Skips to the next declaration.
   *
   * @param withBlocks whether to parse the blocks on the way
   */
  void toDeclaration(GuardedParser parser, boolean withBlocks) {
    boolean readable = withBlocks;
    while (!endsDeclaration(parser) && !isWordBehindBody(parser)) {
      Token token = parser.getCurrentToken();
      if (readable && isBlock(parser, token)) {
        readable = isWithinLimit(parser::block);
      } else if (readable && isTestBody(parser, token)) {
        readable = isWithinLimit(parser::testBody);
      } else {
        parser.consume();
      }
    }
  }

  /** Parses a body; if it is nested too deeply, which is then reported, the rest is skipped. */
  private static boolean isWithinLimit(Runnable body) {
    try {
      body.run();
      return true;
    } catch (NestedTooDeeplyException reported) {
      return false;
    }
  }

  /**
   * Skips to the comma or bracket that ends an element of a list.
   *
   * @return whether there is one; if not, nothing is skipped
   */
  boolean toNextElement(GuardedParser parser) {
    int depth = 0;
    for (int ahead = 1; ; ahead++) {
      Token token = token(parser, ahead);
      boolean ends = token.getType() == BylawParser.COMMA || (bracketStep(token) < 0 && depth == 0);
      if (ends && depth == 0) {
        for (int i = 1; i < ahead; i++) {
          parser.consume();
        }
        return true;
      }
      if (startsDeclaration(parser, ahead) || Tokens.startsStatement(token.getType())) {
        return false;
      }
      depth += bracketStep(token);
    }
  }

  /** Skips a token that fits nowhere, unless it begins a block. */
  void skipOne(GuardedParser parser) {
    if (!isBlock(parser, parser.getCurrentToken())
        && parser.getCurrentToken().getType() != Token.EOF) {
      parser.consume();
    }
  }

  /** Tells whether the next declaration or the end of the file comes next. */
  boolean endsDeclaration(GuardedParser parser) {
    return startsDeclaration(parser, 1);
  }

  /** A word at the left margin, behind a brace there, is meant to begin a declaration. */
  private boolean isWordBehindBody(GuardedParser parser) {
    Token token = parser.getCurrentToken();
    Token previous = token(parser, -1);
    return Tokens.isWord(token)
        && previous.getType() == BylawParser.RBRACE
        && isAtMargin(token)
        && isAtMargin(previous);
  }

  /** Tells whether a token is the first of its line, without indentation. */
  boolean isAtMargin(Token token) {
    return source.position(token.getStartIndex()).column() == 1;
  }

  /** Tells whether a token is the keyword of a declaration that was taken for a name. */
  boolean isKeywordTakenForName(GuardedParser parser) {
    Token previous = token(parser, -1);
    return Tokens.startsDeclaration(previous.getType())
        && isFirstOnLine(previous)
        && Tokens.isWord(parser.getCurrentToken());
  }

  private boolean startsDeclaration(GuardedParser parser, int ahead) {
    Token token = token(parser, ahead);
    if (token.getType() == Token.EOF) {
      return true;
    }
    if (!isFirstOnLine(token)) {
      return false;
    }
    Token next = token(parser, ahead + 1);
    return switch (token.getType()) {
      case BylawParser.RULE,
          BylawParser.FN,
          BylawParser.CONST,
          BylawParser.TYPE,
          BylawParser.VIEW -> Tokens.isWord(next);
      case BylawParser.EXTERN -> next.getType() == BylawParser.FN;
      case BylawParser.TEST -> isString(next);
      case BylawParser.IMPORT -> Tokens.isWord(next) || isString(next);
      case BylawParser.AT_SIGN -> Tokens.isWord(next);
      default -> false;
    };
  }

  private boolean startsStatementOrTestItem(GuardedParser parser, Token token, int depth) {
    Token previous = token(parser, -1);
    if (previous.getType() == BylawParser.DOT) {
      return false;
    }
    return switch (token.getType()) {
      case BylawParser.LET, BylawParser.DENY, BylawParser.REQUIRE, BylawParser.ALLOW -> true;
      case BylawParser.IF, BylawParser.FOR -> depth == 0 && isFirstOnLine(token);
      default ->
        depth == 0
            && Tokens.startsTestItem(token.getType())
            && isFirstOnLine(token)
            && parser.getRuleContext().getRuleIndex() != BylawParser.RULE_block
            && parser.getRuleContext().getRuleIndex() != BylawParser.RULE_statement;
    };
  }

  /** A brace opens a block if a statement begins behind it, or nothing else on its line. */
  private boolean isBlock(GuardedParser parser, Token token) {
    if (token.getType() != BylawParser.LBRACE) {
      return false;
    }
    Token next = token(parser, 2);
    return switch (next.getType()) {
      case BylawParser.LET, BylawParser.DENY, BylawParser.REQUIRE, BylawParser.ALLOW -> true;
      case BylawParser.IF, BylawParser.FOR -> isFirstOnLine(next);
      default -> false;
    };
  }

  private boolean isTestBody(GuardedParser parser, Token token) {
    Token next = token(parser, 2);
    return token.getType() == BylawParser.LBRACE
        && Tokens.startsTestItem(next.getType())
        && isFirstOnLine(next);
  }

  private static int bracketStep(Token token) {
    return switch (token.getType()) {
      case BylawParser.LBRACE, BylawParser.LPAREN, BylawParser.LBRACK, BylawParser.INTERPOLATION ->
        1;
      case BylawParser.RBRACE, BylawParser.RPAREN, BylawParser.RBRACK -> -1;
      default -> 0;
    };
  }

  private static boolean isString(Token token) {
    return token.getType() == BylawParser.QUOTE
        || token.getType() == BylawParser.RAW
        || token.getType() == BylawParser.BLOCK;
  }

  private boolean isFirstOnLine(Token token) {
    int start = token.getStartIndex();
    String text = source.text();
    int before = start - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
  }
}
