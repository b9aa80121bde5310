package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Reports what is missing between two commas; the grammar lets it pass, to stay simple. */
final class Separators {
  private final SyntaxErrors errors;

  Separators(SyntaxErrors errors) {
    this.errors = errors;
  }

  void check(ParserRuleContext list, String element) {
    boolean comma = false;
    for (int i = 0; i < list.getChildCount(); i++) {
      ParseTree child = list.getChild(i);
      boolean isComma =
          child instanceof TerminalNode node && node.getSymbol().getType() == BylawParser.COMMA;
      if (isComma && comma) {
        errors.add(
            SyntaxCode.MISSING_ELEMENT,
            Tokens.span(((TerminalNode) child).getSymbol()),
            "there is no " + element + " between these commas",
            "leave one out");
      }
      comma = isComma;
    }
  }
}
