package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser.TypeContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.TypeTermContext;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.TypeExpression;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/** Builds types. */
final class TypeBuilder {
  private final Strings strings;

  TypeBuilder(Strings strings) {
    this.strings = strings;
  }

  TypeExpression build(TypeContext context) {
    List<TypeExpression> alternatives =
        context.typeTerm().stream().map(this::term).toList();
    return alternatives.size() == 1
        ? alternatives.get(0)
        : new TypeExpression.Union(alternatives, Tokens.span(context));
  }

  private TypeExpression term(TypeTermContext context) {
    TypeExpression type = context.string() == null ? named(context) : string(context);
    return context.OPT() == null ? type : new TypeExpression.OptionalOf(type, Tokens.span(context));
  }

  private TypeExpression named(TypeTermContext context) {
    Span start = Tokens.span(context.ID().getSymbol());
    Span span = context.GT() == null ? start : start.to(Tokens.span(context.GT().getSymbol()));
    return new TypeExpression.Named(
        Names.of(context.ID()), Optional.ofNullable(context.type()).map(this::build), span);
  }

  private TypeExpression string(TypeTermContext context) {
    return new TypeExpression.StringType(strings.plain(context.string(), "a type"));
  }
}
