package dev.bylaw.dsl.internal.parse;

import dev.bylaw.dsl.internal.parse.GuardedParser.NestedTooDeeplyException;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Says in our words what the parser stumbled over. */
final class SyntaxErrorReporter {
  private final SyntaxErrors errors;

  SyntaxErrorReporter(SyntaxErrors errors) {
    this.errors = errors;
  }

  void report(GuardedParser parser, RecognitionException e) {
    Token token = parser.getCurrentToken();
    if (e instanceof NestedTooDeeplyException) {
      errors.add(SyntaxCode.NESTED_TOO_DEEPLY, Tokens.span(token), "nested too deeply", "");
      return;
    }
    errors.add(
        SyntaxCode.UNEXPECTED, Tokens.span(token), "unexpected '" + token.getText() + "'", "");
  }

  void unclosedBody(GuardedParser parser) {
    Token token = parser.getCurrentToken();
    errors.add(SyntaxCode.UNCLOSED_BRACKET, Tokens.span(token), "unclosed", "");
  }

  void expectedInBody(GuardedParser parser, boolean ofTest) {
    Token token = parser.getCurrentToken();
    errors.add(SyntaxCode.EXPECTED_STATEMENT, Tokens.span(token), "statement", "");
  }

  void misplacedImport(GuardedParser parser) {
    Token token = parser.getCurrentToken();
    errors.add(SyntaxCode.MISPLACED_IMPORT, Tokens.span(token), "import", "");
  }

  void expectedDeclaration(GuardedParser parser) {
    Token token = parser.getCurrentToken();
    errors.add(SyntaxCode.EXPECTED_DECLARATION, Tokens.span(token), "declaration", "");
  }
}
