package dev.bylaw.dsl.internal.parse.recovery;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Recognises operators of other languages, and comparisons of comparisons. */
final class OperatorErrors {
  private final SyntaxErrors errors;

  OperatorErrors(SyntaxErrors errors) {
    this.errors = errors;
  }

  /** Reports the situation if an operator explains it. */
  boolean explain(Situation at) {
    return negation(at)
        || doubled(at)
        || wordOrSymbol(at)
        || needsParentheses(at)
        || chainedComparison(at);
  }

  /** {@code not x}, {@code x not in xs}, {@code x is not present}, {@code x !matches y}. */
  private boolean negation(Situation at) {
    if (at.isText(0, "not") && at.nextIs(BylawParser.IN) && at.followsExpression()) {
      return foreign(at, 0, 1, "use '!in'");
    }
    if (at.isText(-1, "not") && at.previousIs(BylawParser.ID)) {
      String hint = !at.is(-2, BylawParser.IS)
          ? "use '!'"
          : at.foundType() == BylawParser.PRESENT
              ? "use 'is absent'"
              : at.foundType() == BylawParser.ABSENT ? "use 'is present'" : "write !(x is T)";
      return foreign(at, -1, -1, hint);
    }
    boolean negated = at.previousIs(BylawParser.NOT)
        && Tokens.isComparator(at.foundType())
        && at.token(-2).map(Tokens::endsExpression).orElse(false);
    return negated && foreign(at, -1, 0, "write !(x " + at.found().getText() + " y)");
  }

  /** Operators that are made of two tokens here. */
  private boolean doubled(Situation at) {
    if (at.adjacent(-1, 0)) {
      String both = at.previous().map(Token::getText).orElse("") + at.found().getText();
      Optional<String> hint = doubledHint(both);
      if (hint.isPresent()) {
        return foreign(at, -1, 0, hint.get());
      }
    }
    if (at.adjacent(0, 1)) {
      String both = at.found().getText() + at.token(1).map(Token::getText).orElse("");
      Optional<String> hint = doubledHint(both);
      if (hint.isPresent()) {
        return foreign(at, 0, 1, hint.get());
      }
    }
    return false;
  }

  private static Optional<String> doubledHint(String operator) {
    return switch (operator) {
      case "===" -> Optional.of("use '=='");
      case "!==", "<>" -> Optional.of("use '!='");
      case "=<" -> Optional.of("use '<='");
      case "=>" -> Optional.of("use '>=' to compare");
      case ":=" -> Optional.of("use '='");
      case "->" -> Optional.of("use ':' before a result's type");
      case "?." -> Optional.of("use '.', which passes over what is absent");
      case "**" -> Optional.of("write the product out");
      default -> Optional.empty();
    };
  }

  private boolean wordOrSymbol(Situation at) {
    if (at.foundType() == BylawParser.EQ && at.expects(BylawParser.ASSIGN)) {
      return foreign(at, 0, 0, "'==' compares; use '='", "'==' does not assign");
    }
    if (!at.followsExpression()
        || isHeader(at)
        || (at.foundOnNewLine() && at.foundType() == BylawParser.ID)) {
      return false;
    }
    return switch (at.foundType()) {
      case BylawParser.ASSIGN -> foreign(at, 0, 0, "use '=='", "'=' does not compare");
      case BylawParser.BAR -> foreign(at, 0, 0, "use '||'");
      case BylawParser.OPT -> foreign(at, 0, 0, "write if … then … else …");
      case BylawParser.APPEND -> foreign(at, 0, 0, "only a fix appends");
      case BylawParser.ID ->
        switch (at.found().getText()) {
          case "and" -> foreign(at, 0, 0, "use '&&'");
          case "or" -> foreign(at, 0, 0, "use '||'");
          case "mod", "div", "xor", "contains" -> foreign(at, 0, 0, "");
          case "eq" -> foreign(at, 0, 0, "use '=='");
          default -> false;
        };
      default -> false;
    };
  }

  /** Tells whether the parser is at a place where no expression has come before. */
  private static boolean isHeader(Situation at) {
    return switch (at.rule()) {
      case BylawParser.RULE_ruleDecl,
          BylawParser.RULE_fnDecl,
          BylawParser.RULE_externDecl,
          BylawParser.RULE_typeDecl,
          BylawParser.RULE_viewDecl,
          BylawParser.RULE_param,
          BylawParser.RULE_field,
          BylawParser.RULE_importDecl -> true;
      case BylawParser.RULE_binder -> at.expects(BylawParser.IN);
      default -> false;
    };
  }

  private boolean needsParentheses(Situation at) {
    boolean starts = at.foundType() == BylawParser.ANY
        || at.foundType() == BylawParser.ALL
        || at.foundType() == BylawParser.IF;
    if (!starts || !at.expectsOperand() || at.expects(BylawParser.IF)) {
      return false;
    }
    errors.add(
        SyntaxCode.NEEDS_PARENTHESES,
        Tokens.span(at.found()),
        "'" + at.found().getText() + "' stands at the start of an expression only",
        "put it in parentheses, up to its end");
    return true;
  }

  private boolean chainedComparison(Situation at) {
    boolean compares = Tokens.isComparator(at.foundType())
        || (at.foundType() == BylawParser.NOT && at.nextIs(BylawParser.IN));
    if (!compares || !at.followsExpression()) {
      return false;
    }
    Optional<Token> first = comparatorBefore(at);
    if (first.isEmpty()) {
      return false;
    }
    errors.add(
        SyntaxCode.CHAINED_COMPARISON,
        Tokens.span(at.found()),
        "a comparison is not compared again",
        "join two comparisons with '&&', or put one in parentheses",
        Tokens.span(first.get()),
        "the first comparison");
    return true;
  }

  private static Optional<Token> comparatorBefore(Situation at) {
    int depth = 0;
    for (int i = -1; at.token(i).isPresent(); i--) {
      Token token = at.token(i).get();
      if (Brackets.closes(token.getType())) {
        depth++;
      } else if (Brackets.opens(token.getType())) {
        depth--;
      } else if (depth == 0 && Tokens.isComparator(token.getType())) {
        return bindsVariable(at, i) || at.is(i - 1, BylawParser.DOT)
            ? Optional.empty()
            : Optional.of(token);
      }
      if (depth < 0 || (depth == 0 && separatesOperands(token.getType()))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean bindsVariable(Situation at, int in) {
    int before = at.is(in - 2, BylawParser.COMMA) ? in - 4 : in - 2;
    return at.is(before, BylawParser.FOR)
        || at.is(before, BylawParser.ANY)
        || at.is(before, BylawParser.ALL);
  }

  private static boolean separatesOperands(int type) {
    return switch (type) {
      case BylawParser.AND,
          BylawParser.OR,
          BylawParser.ASSIGN,
          BylawParser.COMMA,
          BylawParser.COLON,
          BylawParser.WHERE,
          BylawParser.WHEN,
          BylawParser.IF,
          BylawParser.THEN,
          BylawParser.ELSE,
          BylawParser.DENY,
          BylawParser.REQUIRE,
          BylawParser.ALLOW -> true;
      default -> false;
    };
  }

  private boolean foreign(Situation at, int first, int last, String hint) {
    String operator = errors.source().text(at.span(first, last));
    return foreign(at, first, last, hint, "there is no operator '" + operator + "'");
  }

  private boolean foreign(Situation at, int first, int last, String hint, String message) {
    errors.add(SyntaxCode.FOREIGN_OPERATOR, at.span(first, last), message, hint);
    return true;
  }
}
