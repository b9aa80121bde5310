package dev.bylaw.dsl.internal.parse.token;

import dev.bylaw.dsl.internal.grammar.BylawLexer;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.source.Span;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Finds numbers with something stuck to them, as {@code 4Gi} and {@code 1.25.3}. */
final class NumberTokens {
  private NumberTokens() {}

  /**
   * Makes one token of a number and what stands directly behind it, and reports it.
   *
   * @return whether the token was joined to those before it
   */
  static boolean joinToPrevious(Token token, List<Token> tokens, SyntaxErrors errors) {
    int parts = partsBefore(token, tokens);
    if (parts == 0) {
      return false;
    }
    Token first = tokens.get(tokens.size() - parts);
    Span span = new Span(first.getStartIndex(), token.getStopIndex() + 1);
    if (!(first instanceof MendedToken)) {
      errors.add(
          SyntaxCode.INVALID_NUMBER,
          span,
          "'" + errors.source().text(span) + "' is not a number",
          "write quantities, versions and durations as strings, as \"4Gi\" or \"1.25.3\"");
    }
    tokens.subList(tokens.size() - parts, tokens.size()).clear();
    tokens.add(new MendedToken(BylawLexer.INT, span.start(), span.end(), "0"));
    return true;
  }

  private static int partsBefore(Token token, List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last >= 0 && Tokens.isWord(token) && followsNumber(token, tokens.get(last))) {
      return 1;
    }
    boolean dotBefore = last >= 1
        && isNumber(token)
        && tokens.get(last).getType() == BylawLexer.DOT
        && Tokens.adjacent(tokens.get(last), token);
    return dotBefore && followsNumber(tokens.get(last), tokens.get(last - 1)) ? 2 : 0;
  }

  private static boolean followsNumber(Token token, Token number) {
    return isNumber(number) && Tokens.adjacent(number, token);
  }

  private static boolean isNumber(Token token) {
    return token.getType() == BylawLexer.INT || token.getType() == BylawLexer.FLOAT;
  }
}
