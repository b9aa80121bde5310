package dev.bylaw.dsl.internal.parse.recovery;

import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Says what stands where a statement, a test item or a declaration should. */
final class BodyErrors {
  private static final List<String> STATEMENTS =
      List.of("let", "for", "if", "deny", "require", "allow");
  private static final List<String> TEST_ITEMS =
      List.of("input", "was", "inventory", "request", "namespace", "with", "expect");
  private static final List<String> DECLARATIONS =
      List.of("rule", "fn", "const", "type", "view", "extern", "test");

  private final SyntaxErrors errors;

  BodyErrors(SyntaxErrors errors) {
    this.errors = errors;
  }

  void expectedTestItem(Situation at) {
    String hint = nearest(at, TEST_ITEMS)
        .orElse("a test consists of inputs, as input yaml \"…\", and expectations, as expect deny");
    expected(SyntaxCode.EXPECTED_STATEMENT, "an input or an expectation", at, hint);
  }

  void expectedStatement(Situation at) {
    switch (at.foundType()) {
      case BylawParser.ELSE ->
        errors.add(
            SyntaxCode.EXPECTED_STATEMENT,
            Tokens.span(at.found()),
            "there is no 'if' for this 'else'",
            "");
      case BylawParser.MESSAGE ->
        errors.add(
            SyntaxCode.EXPECTED_STATEMENT,
            Tokens.span(at.found()),
            "this message belongs to no statement",
            "deny and require have one message each");
      case BylawParser.AT ->
        errors.add(
            SyntaxCode.EXPECTED_STATEMENT,
            Tokens.span(at.found()),
            "this place belongs to no statement",
            "'at' stands behind the message and before 'fix'");
      case BylawParser.FIX ->
        errors.add(
            SyntaxCode.EXPECTED_STATEMENT,
            Tokens.span(at.found()),
            "this fix belongs to no statement",
            "'fix' stands behind the message");
      default -> expected(SyntaxCode.EXPECTED_STATEMENT, "a statement", at, statementHint(at));
    }
  }

  private static String statementHint(Situation at) {
    if (Tokens.isName(at.found()) && at.nextIs(BylawParser.ASSIGN)) {
      return "write let " + at.found().getText() + " = …";
    }
    return foreignStatement(at.found().getText())
        .or(() -> nearest(at, STATEMENTS))
        .orElse("statements begin with let, for, if, deny or require");
  }

  private static Optional<String> foreignStatement(String word) {
    return switch (word) {
      case "elif", "elseif", "elsif" -> Optional.of("write else if");
      case "var", "val", "set" -> Optional.of("use 'let'");
      case "foreach", "while", "loop" -> Optional.of("use 'for'");
      case "assert", "must", "ensure" -> Optional.of("use 'require'");
      case "forbid", "reject", "warn" -> Optional.of("use 'deny if'");
      case "return" -> Optional.of("a rule collects findings; a function is one expression");
      default -> Optional.empty();
    };
  }

  void expectedDeclaration(Situation at) {
    if (Tokens.startsStatement(at.foundType())) {
      errors.add(
          SyntaxCode.MISPLACED,
          Tokens.span(at.found()),
          "a statement stands inside a rule",
          at.foundType() == BylawParser.LET
              ? "use 'const', or move it into a rule"
              : "is there a '}' too many before it?");
      return;
    }
    if (at.foundType() == BylawParser.PACKAGE) {
      errors.add(
          SyntaxCode.EXPECTED_DECLARATION,
          Tokens.span(at.found()),
          "a file belongs to one package",
          "leave this out, or move what follows to another file");
      return;
    }
    String hint = foreignDeclaration(at.found().getText())
        .or(() -> nearest(at, DECLARATIONS))
        .orElse("declarations begin with rule, fn, const, type, view, extern or test");
    expected(SyntaxCode.EXPECTED_DECLARATION, "a declaration", at, hint);
  }

  private static Optional<String> foreignDeclaration(String word) {
    return switch (word) {
      case "func", "function", "def", "fun" -> Optional.of("use 'fn'");
      case "var", "val" -> Optional.of("use 'const'");
      case "record", "struct", "class", "interface", "enum" -> Optional.of("use 'type'");
      case "policy" -> Optional.of("use 'rule'");
      case "use", "using", "include" -> Optional.of("use 'import'");
      default -> Optional.empty();
    };
  }

  /** Reports a declaration that stands in a rule. */
  void misplacedDeclaration(Situation at) {
    errors.add(
        SyntaxCode.MISPLACED,
        Tokens.span(at.found()),
        "a declaration stands outside of rules",
        "move it out");
  }

  void misplacedImport(Situation at) {
    errors.add(
        SyntaxCode.MISPLACED_IMPORT,
        Tokens.span(at.found()),
        "imports stand before all declarations",
        "move it up, behind the package");
  }

  private void expected(SyntaxCode code, String what, Situation at, String hint) {
    errors.add(
        code,
        Tokens.span(at.found()),
        "expected " + what + ", found " + Phrases.found(at.found()),
        hint);
  }

  private static Optional<String> nearest(Situation at, List<String> words) {
    Token found = at.found();
    return Tokens.isWord(found)
        ? Suggestion.closest(found.getText(), words).map(word -> "did you mean '" + word + "'?")
        : Optional.empty();
  }
}
