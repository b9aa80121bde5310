package dev.bylaw.dsl.internal.parse.recovery;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Where the parser stands when it cannot go on.
 *
 * @param source the text
 * @param tokens all its tokens
 * @param index the index of the token that does not fit
 * @param rule the rule of the grammar that the parser is in
 * @param context the node that it was about to build
 * @param expected the tokens that would fit
 */
record Situation(
    SourceText source,
    List<Token> tokens,
    int index,
    int rule,
    ParserRuleContext context,
    IntervalSet expected) {

  static Situation of(GuardedParser parser, SourceText source, List<Token> tokens) {
    ParserRuleContext context = parser.getRuleContext();
    return new Situation(
        source,
        tokens,
        parser.getCurrentToken().getTokenIndex(),
        context.getRuleIndex(),
        context,
        parser.getExpectedTokens());
  }

  /** Returns the token that does not fit. */
  Token found() {
    return tokens.get(index);
  }

  int foundType() {
    return found().getType();
  }

  /** Returns a token before (negative) or behind the one that does not fit. */
  Optional<Token> token(int distance) {
    int position = index + distance;
    return position < 0 || position >= tokens.size()
        ? Optional.empty()
        : Optional.of(tokens.get(position));
  }

  Optional<Token> previous() {
    return token(-1);
  }

  boolean previousIs(int type) {
    return is(-1, type);
  }

  boolean nextIs(int type) {
    return is(1, type);
  }

  boolean is(int distance, int type) {
    return token(distance).map(Token::getType).orElse(Token.INVALID_TYPE) == type;
  }

  boolean isText(int distance, String text) {
    return token(distance).filter(token -> token.getText().equals(text)).isPresent();
  }

  boolean followsExpression() {
    return previous().map(Tokens::endsExpression).orElse(false);
  }

  boolean expects(int type) {
    return expected.contains(type);
  }

  boolean expectsOnly(int type) {
    return expected.size() == 1 && expected.contains(type);
  }

  boolean expectsOperand() {
    return expects(BylawParser.INT) && expects(BylawParser.LPAREN);
  }

  /** Tells whether nothing stands between the tokens at two distances. */
  boolean adjacent(int first, int second) {
    return token(first).isPresent()
        && token(second).isPresent()
        && Tokens.adjacent(token(first).get(), token(second).get());
  }

  Span span(int first, int last) {
    return Tokens.span(token(first).orElse(found())).to(Tokens.span(token(last).orElse(found())));
  }

  /** Returns the first token of the statement or declaration that the parser is in. */
  Token start() {
    ParserRuleContext enclosing = context;
    while (enclosing.getParent() != null
        && enclosing.getRuleIndex() != BylawParser.RULE_statement
        && enclosing.getRuleIndex() != BylawParser.RULE_declaration) {
      enclosing = enclosing.getParent();
    }
    return enclosing.getStart();
  }

  /** Returns the index of the first token of the declaration that the parser is in. */
  int declarationStart() {
    ParserRuleContext enclosing = context;
    while (enclosing != null && enclosing.getRuleIndex() != BylawParser.RULE_declaration) {
      enclosing = enclosing.getParent();
    }
    return enclosing == null ? 0 : enclosing.getStart().getTokenIndex();
  }

  boolean foundOnNewLine() {
    return previous().isPresent()
        && line(previous().get().getStopIndex() + 1) != line(start(found()));
  }

  private static int start(Token token) {
    return token.getStartIndex();
  }

  int line(int offset) {
    return source.position(Math.min(offset, source.text().length())).line();
  }

  /** Returns where to point: at the token, or behind the one before it if that ends its line. */
  Span place() {
    if (previous().isPresent() && (foundType() == Token.EOF || foundOnNewLine())) {
      int end = previous().get().getStopIndex() + 1;
      return new Span(end, end);
    }
    return foundSpan();
  }

  /** Returns where the token stands; for the opening quote of a string, where the string does. */
  Span foundSpan() {
    int depth = 0;
    for (int i = index; foundType() == BylawParser.QUOTE && i < tokens.size(); i++) {
      int type = tokens.get(i).getType();
      depth += type == BylawParser.QUOTE ? 1 : type == BylawParser.END_QUOTE ? -1 : 0;
      if (depth == 0) {
        return Tokens.span(found()).to(Tokens.span(tokens.get(i)));
      }
    }
    return Tokens.span(found());
  }
}
