package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser.BracesContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.ExprContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.GeneratorContext;
import dev.bylaw.dsl.internal.parse.error.SyntaxCode;
import dev.bylaw.dsl.internal.parse.error.SyntaxErrors;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.Binder;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.Name;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Builds what stands in braces: records, maps, sets and comprehensions. */
final class BracesBuilder {
  private final SyntaxErrors errors;
  private final Separators separators;
  private final ExpressionBuilder expressions;

  BracesBuilder(SyntaxErrors errors, Separators separators, ExpressionBuilder expressions) {
    this.errors = errors;
    this.separators = separators;
    this.expressions = expressions;
  }

  Expression build(BracesContext context) {
    Span span = Tokens.span(context);
    if (context.expr().isEmpty()) {
      return new Expression.EmptyBraces(span);
    }
    boolean keyed = context.COLON() != null;
    if (!context.generator().isEmpty()) {
      return comprehension(context, keyed, span);
    }
    separators.check(context, keyed ? "entry" : "element");
    if (!keyed) {
      return new Expression.SetLiteral(expressions.all(context.expr()), span);
    }
    List<KeyedContext> entries = entries(context);
    boolean named = entries.get(0).hasName();
    checkSameKeys(entries, named);
    return named ? recordLiteral(entries, span) : mapLiteral(entries, span);
  }

  List<Binder> generators(List<GeneratorContext> contexts) {
    List<Binder> binders = new ArrayList<>();
    for (GeneratorContext generator : contexts) {
      binders.add(expressions.binder(generator.binder()));
    }
    return binders;
  }

  private Expression comprehension(BracesContext context, boolean keyed, Span span) {
    Expression first = expressions.build(context.expr(0));
    if (!keyed) {
      return new Expression.SetComprehension(first, generators(context.generator()), span);
    }
    Expression value = expressions.build(context.expr(1));
    return new Expression.MapComprehension(first, value, generators(context.generator()), span);
  }

  /** Two expressions with a colon between them. */
  private record KeyedContext(ExprContext key, ExprContext value) {
    /** Tells whether the key is a name, without parentheses. */
    boolean hasName() {
      return key.getStart().getTokenIndex() == key.getStop().getTokenIndex()
          && Tokens.isName(key.getStart());
    }

    Span span() {
      return Tokens.span(key).to(Tokens.span(value));
    }
  }

  private static List<KeyedContext> entries(BracesContext context) {
    List<KeyedContext> entries = new ArrayList<>();
    entries.add(new KeyedContext(context.expr(0), context.expr(1)));
    context.entry().forEach(e -> entries.add(new KeyedContext(e.expr(0), e.expr(1))));
    return entries;
  }

  private void checkSameKeys(List<KeyedContext> entries, boolean named) {
    for (KeyedContext entry : entries) {
      if (entry.hasName() != named) {
        errors.add(
            SyntaxCode.MIXED_KEYS,
            Tokens.span(entry.key()),
            "names make a record and other keys a map, but not in the same braces",
            named ? "a name without quotes" : "a string, or a name in parentheses",
            Tokens.span(entries.get(0).key()),
            named ? "this makes a record" : "this makes a map");
        return;
      }
    }
  }

  private Expression recordLiteral(List<KeyedContext> entries, Span span) {
    List<Expression.FieldValue> fields = new ArrayList<>();
    for (KeyedContext entry : entries) {
      Span keySpan = Tokens.span(entry.key());
      Name name = new Name(errors.source().text(keySpan), keySpan);
      Expression value = expressions.build(entry.value());
      fields.add(new Expression.FieldValue(name, value, entry.span()));
    }
    return new Expression.RecordLiteral(fields, span);
  }

  private Expression mapLiteral(List<KeyedContext> entries, Span span) {
    List<Expression.Entry> built = new ArrayList<>();
    for (KeyedContext entry : entries) {
      Expression key = expressions.build(entry.key());
      built.add(new Expression.Entry(key, expressions.build(entry.value()), entry.span()));
    }
    return new Expression.MapLiteral(built, span);
  }
}
