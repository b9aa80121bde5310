package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser.ExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.StringContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.StringPartContext;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Escapes;
import dev.bylaw.dsl.internal.parse.token.MendedToken;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.Literal.StringForm;
import dev.bylaw.dsl.syntax.Literal.StringLiteral;
import dev.bylaw.dsl.syntax.StringPart;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds string literals. */
final class Strings {
  private final SyntaxErrors errors;

  Strings(SyntaxErrors errors) {
    this.errors = errors;
  }

  /** Builds a string; {@code interpolated} builds the expressions in it. */
  StringLiteral build(StringContext context, Function<ExprContext, Expression> interpolated) {
    Span span = Tokens.span(context);
    if (context.RAW() != null) {
      return verbatim(StringForm.RAW, context.RAW(), 1, span);
    }
    if (context.BLOCK() != null) {
      return verbatim(StringForm.BLOCK, context.BLOCK(), 3, span);
    }
    List<StringPart> parts = new ArrayList<>();
    for (StringPartContext part : context.stringPart()) {
      addPart(part, parts, interpolated);
    }
    return new StringLiteral(StringForm.QUOTED, parts, span);
  }

  /** Builds a string in which an interpolation is an error. */
  StringLiteral plain(StringContext context, String what) {
    for (StringPartContext part : context.stringPart()) {
      if (part.expr() != null) {
        errors.add(
            SyntaxCode.INTERPOLATION_NOT_ALLOWED,
            Tokens.span(part),
            what + " cannot depend on anything",
            "write \\${ for the characters themselves");
        return new StringLiteral(StringForm.QUOTED, List.of(), Tokens.span(context));
      }
    }
    return build(context, expression -> {
      throw new IllegalStateException("interpolation in a plain string");
    });
  }

  private static StringLiteral verbatim(StringForm form, TerminalNode node, int quotes, Span span) {
    Token token = node.getSymbol();
    if (token instanceof MendedToken) {
      return new StringLiteral(form, List.of(), span);
    }
    String content = token.getText().substring(quotes, token.getText().length() - quotes);
    String text = form == StringForm.BLOCK ? BlockText.unindented(content) : content;
    Span inside = new Span(span.start() + quotes, span.end() - quotes);
    List<StringPart> parts =
        content.isEmpty() ? List.of() : List.of(new StringPart.Text(text, inside));
    return new StringLiteral(form, parts, span);
  }

  private static void addPart(
      StringPartContext context,
      List<StringPart> parts,
      Function<ExprContext, Expression> interpolated) {
    Span span = Tokens.span(context);
    if (context.expr() != null) {
      parts.add(new StringPart.Interpolation(interpolated.apply(context.expr()), span));
      return;
    }
    String written = context.getText();
    String text = context.ESCAPE() == null ? written : Escapes.decode(written).orElse(written);
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last) instanceof StringPart.Text before) {
      parts.set(last, new StringPart.Text(before.text() + text, before.span().to(span)));
    } else {
      parts.add(new StringPart.Text(text, span));
    }
  }
}
