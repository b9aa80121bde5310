package dev.bylaw.dsl.internal.parse.recovery;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.source.Span;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Recognises brackets without their partners. */
final class BracketErrors {
  private final SyntaxErrors errors;
  private final Brackets brackets;

  BracketErrors(SyntaxErrors errors, Brackets brackets) {
    this.errors = errors;
    this.brackets = brackets;
  }

  /** Reports the situation if a bracket explains it. */
  boolean explain(Situation at) {
    if (at.foundType() == Token.EOF) {
      return brackets.unclosed(at.index()).map(this::unclosed).orElse(false);
    }
    if (Brackets.closes(at.foundType())) {
      return closing(at);
    }
    Optional<Token> innermost = brackets.innermost(at.index());
    boolean unclosed = innermost.isPresent()
        && at.expects(Brackets.partner(innermost.get().getType()))
        && !at.expectsOperand()
        && endsWhatIsOpen(at);
    return unclosed && unclosed(innermost.get());
  }

  /** A word or brace that cannot stand in what the bracket holds. */
  private static boolean endsWhatIsOpen(Situation at) {
    return switch (at.foundType()) {
      case BylawParser.MESSAGE, BylawParser.AT, BylawParser.FIX, BylawParser.LBRACE -> true;
      default ->
        Tokens.startsStatement(at.foundType())
            || (at.foundOnNewLine() && Tokens.startsDeclaration(at.foundType()));
    };
  }

  private boolean closing(Situation at) {
    Optional<Token> innermost = brackets.innermost(at.index());
    if (innermost.isPresent() && Brackets.partner(innermost.get().getType()) == at.foundType()) {
      return false;
    }
    if (innermost.isPresent() && brackets.awaits(at.index())) {
      return unclosed(innermost.get());
    }
    if (innermost.isPresent() && innermost.get().getType() != BylawParser.LBRACE) {
      errors.add(
          SyntaxCode.UNMATCHED_BRACKET,
          Tokens.span(at.found()),
          "'" + at.found().getText() + "' does not close '" + innermost.get().getText() + "'",
          "",
          Tokens.span(innermost.get()),
          "this is open");
      return true;
    }
    unmatched(at);
    return true;
  }

  void unmatched(Situation at) {
    String closing = at.found().getText();
    errors.add(
        SyntaxCode.UNMATCHED_BRACKET,
        Tokens.span(at.found()),
        "there is no '" + Brackets.openingOf(at.foundType()) + "' for this '" + closing + "'",
        "leave it out");
  }

  /** Reports the brace of a rule or test that ends before the next declaration or the file. */
  void unclosedBody(Situation at) {
    Token brace = brackets.unclosed(at.index()).orElse(at.found());
    if (at.foundType() == Token.EOF) {
      unclosed(brace);
    } else {
      errors.add(
          SyntaxCode.UNCLOSED_BRACKET,
          Tokens.span(brace),
          "this '" + brace.getText() + "' is never closed",
          closeIt(brace),
          Tokens.span(at.found()),
          "a new declaration begins here");
    }
  }

  private static String closeIt(Token opening) {
    String partner = BylawParser.VOCABULARY.getLiteralName(Brackets.partner(opening.getType()));
    return "close it with " + partner;
  }

  private boolean unclosed(Token opening) {
    Span span = Tokens.span(opening);
    errors.add(
        SyntaxCode.UNCLOSED_BRACKET,
        span,
        "this '" + opening.getText() + "' is never closed",
        closeIt(opening));
    return true;
  }
}
