package dev.bylaw.dsl.internal.parse.tree;

import dev.bylaw.dsl.internal.grammar.BylawParser.PathContext;
import dev.bylaw.dsl.internal.grammar.BylawParser.PathStepContext;
import dev.bylaw.dsl.internal.parse.token.Tokens;
import dev.bylaw.dsl.syntax.PathExpression;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Builds paths from a document's root. */
final class PathBuilder {
  private final Strings strings;
  private final Numbers numbers;

  PathBuilder(Strings strings, Numbers numbers) {
    this.strings = strings;
    this.numbers = numbers;
  }

  PathExpression build(PathContext context) {
    List<PathExpression.Step> steps = new ArrayList<>();
    steps.add(new PathExpression.FieldStep(Names.of(context.name())));
    for (PathStepContext step : context.pathStep()) {
      steps.add(step(step));
    }
    return new PathExpression(steps, Tokens.span(context));
  }

  private PathExpression.Step step(PathStepContext context) {
    Span span = Tokens.span(context);
    if (context.name() != null) {
      return new PathExpression.FieldStep(Names.of(context.name()));
    }
    if (context.string() != null) {
      return new PathExpression.KeyStep(strings.plain(context.string(), "a path"), span);
    }
    return context.INT() == null
        ? new PathExpression.EachStep(span)
        : new PathExpression.IndexStep(numbers.integer(context.INT().getSymbol()), span);
  }
}
