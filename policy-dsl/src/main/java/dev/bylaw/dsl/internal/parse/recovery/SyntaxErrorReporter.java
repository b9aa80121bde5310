package dev.bylaw.dsl.internal.parse.recovery;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.recovery.GuardedParser.NestedTooDeeplyException;
import dev.bylaw.dsl.internal.parse.token.MendedToken;
import dev.bylaw.dsl.internal.parse.token.TokenizedSource;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.source.Span;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Says in our words what the parser stumbled over, once for each cause. */
final class SyntaxErrorReporter {
  private final SyntaxErrors errors;
  private final TokenizedSource tokens;
  private final int nestingLimit;
  private final OperatorErrors operators;
  private final BracketErrors brackets;
  private final BodyErrors bodies;
  private final ClauseErrors clauses;
  private int lastReported = -1;
  private int braceTooMany;

  SyntaxErrorReporter(SyntaxErrors errors, TokenizedSource tokens, int nestingLimit) {
    this.errors = errors;
    this.tokens = tokens;
    this.nestingLimit = nestingLimit;
    this.operators = new OperatorErrors(errors);
    this.brackets = new BracketErrors(errors, new Brackets(errors.source(), tokens.tokens()));
    this.bodies = new BodyErrors(errors);
    this.clauses = new ClauseErrors(errors);
  }

  void report(GuardedParser parser, RecognitionException e) {
    Situation at = situation(parser);
    if (isConsequence(at)) {
      return;
    }
    if (e instanceof NestedTooDeeplyException) {
      errors.add(
          SyntaxCode.NESTED_TOO_DEEPLY,
          Tokens.span(at.found()),
          "this is nested more than " + nestingLimit + " levels deep",
          "name parts of it with 'let', or move them to functions");
    } else if (!operators.explain(at) && !brackets.explain(at)) {
      clauses.report(at);
    }
  }

  /** Tells whether the last error was a reserved word as a name. */
  boolean saidReservedWord() {
    return clauses.saidReservedWord();
  }

  /** A block or test ends with the file or before the next declaration. */
  void unclosedBody(GuardedParser parser) {
    Situation at = situation(parser);
    if (isConsequence(at)) {
      return;
    }
    if (isDeclarationInside(at)) {
      bodies.misplacedDeclaration(at);
      braceTooMany++;
    } else {
      brackets.unclosedBody(at);
    }
  }

  /** Tells whether a declaration is indented further than the one that it stands in. */
  private static boolean isDeclarationInside(Situation at) {
    Token enclosing = at.tokens().get(at.declarationStart());
    return at.foundType() != Token.EOF && column(at, at.found()) > column(at, enclosing);
  }

  private static int column(Situation at, Token token) {
    return at.source().position(token.getStartIndex()).column();
  }

  void expectedInBody(GuardedParser parser, boolean ofTest) {
    Situation at = situation(parser);
    if (isConsequence(at) || operators.explain(at)) {
      return;
    }
    if (Brackets.closes(at.foundType())) {
      brackets.unmatched(at);
    } else if (ofTest) {
      bodies.expectedTestItem(at);
    } else {
      bodies.expectedStatement(at);
    }
  }

  void misplacedImport(GuardedParser parser) {
    bodies.misplacedImport(situation(parser));
  }

  /** The expression before a declaration is missing, and its keyword was taken for a name. */
  void missingExpression(GuardedParser parser) {
    Situation at = situation(parser);
    if (!isConsequence(at)) {
      clauses.missingExpression(at);
    }
  }

  void expectedDeclaration(GuardedParser parser) {
    Situation at = situation(parser);
    if (isConsequence(at) || operators.explain(at)) {
      return;
    }
    if (!Brackets.closes(at.foundType())) {
      bodies.expectedDeclaration(at);
    } else if (braceTooMany > 0 && at.foundType() == BylawParser.RBRACE) {
      braceTooMany--;
    } else {
      brackets.unmatched(at);
    }
  }

  /** Tells whether a string without an end has taken what would have stood behind it. */
  private static boolean endsAtEndOfFile(Token token, Situation at) {
    return token instanceof MendedToken
        && token.getStopIndex() + 1 == at.source().text().length();
  }

  private Situation situation(GuardedParser parser) {
    return Situation.of(parser, errors.source(), tokens.tokens());
  }

  /** A token where an error was reported, or one behind something that was left out, is no news. */
  private boolean isConsequence(Situation at) {
    boolean known = at.index() <= lastReported;
    lastReported = Math.max(lastReported, at.index());
    boolean swallowed = at.foundType() == Token.EOF
        && at.previous().filter(token -> endsAtEndOfFile(token, at)).isPresent();
    Span found = Tokens.span(at.found());
    int endOfPrevious = at.previous().map(token -> token.getStopIndex() + 1).orElse(0);
    return known || swallowed || tokens.droppedBetween(endOfPrevious, found.start());
  }
}
