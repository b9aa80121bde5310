package dev.bylaw.dsl.internal.parse;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.source.SourceText;
import org.antlr.v4.runtime.Token;

/**
 * Skips tokens up to where the parser can go on. Blocks on the way are parsed, so that the errors
 * in them are found, too.
 */
final class Resynchronisation {
  private final SourceText source;

  Resynchronisation(SourceText source) {
    this.source = source;
  }

  /** Skips to the next statement or test item, to the end of the block, or of the declaration. */
  void toStatementOrTestItem(GuardedParser parser) {
    int depth = 0;
    while (!endsDeclaration(parser)) {
      Token token = parser.getCurrentToken();
      if (token.getType() == BylawParser.RBRACE && depth == 0) {
        return;
      }
      if (startsStatementOrTestItem(parser, token, depth)) {
        return;
      }
      if (isBlock(parser, token)) {
        parser.block();
      } else {
        depth = Math.max(0, depth + bracketStep(token));
        parser.consume();
      }
    }
  }

  /**
   * Skips to the next declaration.
   *
   * @param withBlocks whether to parse the blocks on the way
   */
  void toDeclaration(GuardedParser parser, boolean withBlocks) {
    while (!endsDeclaration(parser)) {
      Token token = parser.getCurrentToken();
      if (withBlocks && isBlock(parser, token)) {
        parser.block();
      } else if (withBlocks && isTestBody(parser, token)) {
        parser.testBody();
      } else {
        parser.consume();
      }
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
      Token token = parser.getInputStream().LT(ahead);
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

  /** Skips a token that fits nowhere, or the block that it begins. */
  void skipOne(GuardedParser parser) {
    if (isBlock(parser, parser.getCurrentToken())) {
      parser.block();
    } else if (parser.getCurrentToken().getType() != Token.EOF) {
      parser.consume();
    }
  }

  /** Tells whether the next declaration or the end of the file comes next. */
  boolean endsDeclaration(GuardedParser parser) {
    return startsDeclaration(parser, 1);
  }

  private boolean startsDeclaration(GuardedParser parser, int ahead) {
    Token token = parser.getInputStream().LT(ahead);
    if (token.getType() == Token.EOF) {
      return true;
    }
    if (!isFirstOnLine(token)) {
      return false;
    }
    Token next = parser.getInputStream().LT(ahead + 1);
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
    Token previous = parser.getInputStream().LT(-1);
    if (previous != null && previous.getType() == BylawParser.DOT) {
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
    Token next = parser.getInputStream().LT(2);
    return switch (next.getType()) {
      case BylawParser.LET, BylawParser.DENY, BylawParser.REQUIRE, BylawParser.ALLOW -> true;
      case BylawParser.IF, BylawParser.FOR -> isFirstOnLine(next);
      default -> false;
    };
  }

  private boolean isTestBody(GuardedParser parser, Token token) {
    Token next = parser.getInputStream().LT(2);
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
