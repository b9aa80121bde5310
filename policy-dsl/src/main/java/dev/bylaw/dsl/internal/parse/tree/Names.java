package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser.IdContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.NameContext;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.dsl.syntax.QualifiedName;
import dev.bylaw.source.Span;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds names. */
final class Names {
  private Names() {}

  static Name of(IdContext context) {
    return ofRule(context);
  }

  static Name of(NameContext context) {
    return ofRule(context);
  }

  static Name of(TerminalNode node) {
    return new Name(node.getText(), Tokens.span(node.getSymbol()));
  }

  static QualifiedName qualified(List<Name> parts) {
    Span span = parts.get(0).span().to(parts.get(parts.size() - 1).span());
    return new QualifiedName(parts, span);
  }

  private static Name ofRule(ParserRuleContext context) {
    return new Name(context.getStart().getText(), Tokens.span(context.getStart()));
  }
}
