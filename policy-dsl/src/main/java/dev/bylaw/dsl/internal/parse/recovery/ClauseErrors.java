package dev.bylaw.dsl.internal.parse.recovery;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Says what is missing or does not fit in a statement or declaration. */
final class ClauseErrors {
  private static final List<String> OPERATIONS = List.of("create", "update", "delete", "connect");

  private final SyntaxErrors errors;
  private boolean reservedWord;

  ClauseErrors(SyntaxErrors errors) {
    this.errors = errors;
  }

  /** Tells whether the last report was of a reserved word as a name. */
  boolean saidReservedWord() {
    return reservedWord;
  }

  void report(Situation at) {
    reservedWord = reservedWord(at);
    if (!reservedWord && !missingElement(at) && !message(at)) {
      unexpected(at, hint(at));
    }
  }

  void missingExpression(Situation at) {
    int end = at.token(-2).map(token -> token.getStopIndex() + 1).orElse(0);
    String keyword = at.previous().map(Phrases::found).orElse("nothing");
    errors.add(
        SyntaxCode.UNEXPECTED, new Span(end, end), "expected an expression, found " + keyword, "");
  }

  private boolean missingElement(Situation at) {
    boolean afterComma = at.previousIs(BylawParser.COMMA);
    boolean afterOpening =
        at.previous().map(Token::getType).filter(Brackets::opens).isPresent();
    if (at.foundType() != BylawParser.COMMA || !(afterComma || afterOpening)) {
      return false;
    }
    errors.add(
        SyntaxCode.MISSING_ELEMENT,
        Tokens.span(at.found()),
        afterComma ? "there is nothing between these commas" : "there is nothing before this comma",
        "leave it out");
    return true;
  }

  private boolean reservedWord(Situation at) {
    Token found = at.found();
    boolean namePossible = at.expects(BylawParser.ID) || at.rule() == BylawParser.RULE_params;
    if (!namePossible || !isPlaceOfName(at)) {
      return false;
    }
    if (Tokens.isReserved(found)) {
      errors.add(
          SyntaxCode.RESERVED_WORD,
          Tokens.span(found),
          "'" + found.getText() + "' is a word of the language and cannot be a name",
          "choose another name");
      return true;
    }
    if (Tokens.isSoft(found) && at.expectsOnly(BylawParser.ID)) {
      String what = at.previous().map(Token::getText).orElse("declaration");
      errors.add(
          SyntaxCode.RESERVED_WORD,
          Tokens.span(found),
          "'" + found.getText() + "' is a word of the language and cannot name a " + what,
          "choose another name");
      return true;
    }
    return false;
  }

  /** Tells whether a new name stands here, judging by what stands around the token. */
  private static boolean isPlaceOfName(Situation at) {
    int before = at.previous().map(Token::getType).orElse(Token.EOF);
    int after = at.token(1).map(Token::getType).orElse(Token.EOF);
    return switch (before) {
      case BylawParser.LET, BylawParser.CONST ->
        after == BylawParser.ASSIGN || after == BylawParser.COLON;
      case BylawParser.FOR, BylawParser.ANY, BylawParser.ALL ->
        after == BylawParser.IN || after == BylawParser.COMMA;
      case BylawParser.FN -> after == BylawParser.LPAREN;
      case BylawParser.RULE -> after == BylawParser.LPAREN || after == BylawParser.ON;
      case BylawParser.TYPE, BylawParser.VIEW ->
        after == BylawParser.LBRACE || after == BylawParser.ASSIGN;
      case BylawParser.AS, BylawParser.WAS -> at.foundType() != BylawParser.WHEN;
      case BylawParser.LPAREN, BylawParser.COMMA ->
        after == BylawParser.COLON || after == BylawParser.IN;
      default -> false;
    };
  }

  private boolean message(Situation at) {
    if (at.rule() != BylawParser.RULE_finding || !at.expects(BylawParser.MESSAGE)) {
      return false;
    }
    if (at.previousIs(BylawParser.DENY)) {
      unexpected(
          at,
          "expected 'if' and a condition, or 'message', found " + Phrases.found(at.found()),
          "write deny if …");
      return true;
    }
    if (at.foundType() == BylawParser.QUOTE && at.previousIs(BylawParser.MESSAGE)) {
      unexpected(at, "expected an expression, found 'message'", "say when");
    } else if (at.foundType() == BylawParser.QUOTE) {
      missingMessage(at.foundSpan(), "write 'message' before this string");
    } else if (at.foundType() == BylawParser.AT || at.foundType() == BylawParser.FIX) {
      missingMessage(Tokens.span(at.found()), "the message stands before 'at' and 'fix'");
    } else if (messageFollows(at)) {
      unexpected(at, "expected an operator or 'message', found " + Phrases.found(at.found()), "");
    } else {
      int end = at.previous().map(token -> token.getStopIndex() + 1).orElse(0);
      Span statement = Tokens.span(at.start()).to(new Span(end, end));
      missingMessage(statement, "say why: message \"…\"");
    }
    return true;
  }

  private void missingMessage(Span span, String hint) {
    errors.add(SyntaxCode.MISSING_MESSAGE, span, "this statement has no message", hint);
  }

  private static boolean messageFollows(Situation at) {
    for (int i = 0; at.token(i).isPresent(); i++) {
      int type = at.token(i).get().getType();
      if (type == BylawParser.MESSAGE) {
        return true;
      }
      if (Tokens.startsStatement(type) || type == BylawParser.RBRACE) {
        return false;
      }
    }
    return false;
  }

  private void unexpected(Situation at, String hint) {
    String found = Phrases.found(at.found());
    unexpected(at, "expected " + Phrases.expected(at) + ", found " + found, hint);
  }

  private void unexpected(Situation at, String message, String hint) {
    Optional<Token> runaway =
        at.previous().filter(token -> isVerbatim(token) && spansLines(at, token));
    if (runaway.isPresent()) {
      errors.add(
          SyntaxCode.UNEXPECTED,
          at.place(),
          message,
          hint,
          new Span(runaway.get().getStartIndex(), runaway.get().getStartIndex() + 1),
          "the string before it began here");
    } else {
      errors.add(SyntaxCode.UNEXPECTED, at.place(), message, hint);
    }
  }

  private static boolean isVerbatim(Token token) {
    return token.getType() == BylawParser.RAW || token.getType() == BylawParser.BLOCK;
  }

  private static boolean spansLines(Situation at, Token token) {
    return at.line(token.getStartIndex()) != at.line(token.getStopIndex());
  }

  private static String hint(Situation at) {
    Optional<String> keyword = nearestKeyword(at);
    if (keyword.isPresent()) {
      return "did you mean '" + keyword.get() + "'?";
    }
    if (at.expects(BylawParser.AS) && at.rule() == BylawParser.RULE_ruleDecl) {
      return at.previous()
          .flatMap(token -> Suggestion.closest(token.getText(), OPERATIONS))
          .map(operation -> "did you mean '" + operation + "'?")
          .orElse("name the object, as in on Pod as pod");
    }
    if (at.expects(BylawParser.ON) && at.rule() == BylawParser.RULE_ruleDecl) {
      return "say what the rule is about, as in on Pod as pod";
    }
    return switch (at.rule()) {
      case BylawParser.RULE_param ->
        at.expects(BylawParser.COLON) ? "write its type, as name: string" : "";
      case BylawParser.RULE_field ->
        at.expects(BylawParser.COLON) ? "write its type, as name: string" : "";
      case BylawParser.RULE_params ->
        at.expectsOnly(BylawParser.LPAREN)
            ? "parameters stand in parentheses, also if there are none"
            : "";
      case BylawParser.RULE_fnDecl, BylawParser.RULE_externDecl ->
        at.expects(BylawParser.COLON) ? "write the type of the result" : "";
      case BylawParser.RULE_binder -> at.expects(BylawParser.IN) ? "as in x in xs" : "";
      case BylawParser.RULE_statement -> letHint(at);
      case BylawParser.RULE_expr -> expressionHint(at);
      case BylawParser.RULE_block ->
        at.expects(BylawParser.LBRACE) ? "statements stand in braces" : "";
      case BylawParser.RULE_importDecl, BylawParser.RULE_importList ->
        at.expects(BylawParser.LBRACE) ? "the names stand in braces, as in .{ name }" : "";
      case BylawParser.RULE_testItem ->
        "as input yaml \"…\", or expect deny, allow, error, fixed or that";
      default -> "";
    };
  }

  /** Finds the expected keyword that resembles the word that was found. */
  private static Optional<String> nearestKeyword(Situation at) {
    if (at.foundType() != BylawParser.ID || at.expects(BylawParser.ID)) {
      return Optional.empty();
    }
    return Suggestion.closest(
        at.found().getText(),
        at.expected().toList().stream()
            .filter(type -> type >= BylawParser.TRUE && type <= BylawParser.CONNECT)
            .map(type -> Phrases.unquoted(BylawParser.VOCABULARY.getLiteralName(type)))
            .toList());
  }

  private static String letHint(Situation at) {
    boolean typed = at.expects(BylawParser.ASSIGN) && at.foundType() == BylawParser.COLON;
    return typed ? "the type of a let is inferred" : "";
  }

  private static String expressionHint(Situation at) {
    if (at.expects(BylawParser.ELSE)) {
      return "a conditional says what it is otherwise";
    }
    return at.expects(BylawParser.COLON) ? "as in any x in xs: x > 1" : "";
  }
}
