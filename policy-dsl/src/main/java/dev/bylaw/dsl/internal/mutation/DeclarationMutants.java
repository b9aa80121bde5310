package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.dsl.mutation.report.Mutant;
import dev.bylaw.dsl.mutation.report.MutationOperator;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.Expression;
import dev.bylaw.dsl.syntax.SourceFile;
import dev.bylaw.dsl.syntax.SyntaxNode;
import dev.bylaw.dsl.syntax.TypeExpression;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All changes of a source that are written as policies are, well-typed or not. */
public final class DeclarationMutants {
  private final SourceFile file;
  private final CheckedNodes nodes;

  private DeclarationMutants(SourceFile file, CheckedNodes nodes) {
    this.file = file;
    this.nodes = nodes;
  }

  /**
   * Finds the changes.
   *
   * @param nodes what the checker made of the source
   * @return the changed sources in the order of their places
   */
  public static List<Mutant> of(SourceFile file, CheckedNodes nodes) {
    DeclarationMutants found = new DeclarationMutants(file, nodes);
    List<Mutant> mutants = new ArrayList<>();
    file.declarations().forEach(each -> mutants.addAll(found.of(each)));
    mutants.sort(Comparator.comparingInt((Mutant each) -> each.span().start())
        .thenComparingInt(each -> each.span().end())
        .thenComparing(Mutant::operator));
    return mutants;
  }

  private List<Mutant> of(Declaration declaration) {
    if (declaration instanceof Declaration.Rule rule) {
      Edits edits = edits(rule.name().text());
      rule(rule, edits);
      return edits.mutants();
    }
    if (declaration instanceof Declaration.Function function) {
      Edits edits = edits(function.name().text());
      function(function, edits);
      return edits.mutants();
    }
    if (declaration instanceof Declaration.Constant constant) {
      Edits edits = edits(constant.name().text());
      new ExpressionMutants(edits).add(constant.value());
      return edits.mutants();
    }
    if (declaration instanceof Declaration.View view) {
      Edits edits = edits(view.name().text());
      view(view, edits);
      return edits.mutants();
    }
    return List.of();
  }

  private Edits edits(String name) {
    return new Edits(file.source(), file.packageName().text() + "." + name, nodes);
  }

  private static void rule(Declaration.Rule rule, Edits edits) {
    ExpressionMutants expressions = new ExpressionMutants(edits);
    defaults(rule.parameters(), expressions);
    several(MutationOperator.OPERATION_REMOVED, rule.operations(), edits);
    if (rule.target() instanceof TypeExpression.Union union) {
      targets(union, edits);
    }
    rule.when().ifPresent(when -> {
      Span whole = edits.withParentheses(when.span());
      edits.remove(
          MutationOperator.WHEN_REMOVED, edits.wordBefore(whole.start(), "when"), whole.end());
      edits.replace(MutationOperator.WHEN_NEGATED, whole, "!(" + edits.text(whole) + ")");
      expressions.condition(when);
    });
    new StatementMutants(edits, expressions).addAll(rule.body());
  }

  private static void targets(TypeExpression.Union union, Edits edits) {
    List<TypeExpression> kinds = union.alternatives();
    for (int i = 0; i < kinds.size(); i++) {
      boolean last = i == kinds.size() - 1;
      edits.remove(
          MutationOperator.KIND_REMOVED,
          last ? kinds.get(i - 1).span().end() : kinds.get(i).span().start(),
          last ? kinds.get(i).span().end() : kinds.get(i + 1).span().start());
    }
  }

  private static void function(Declaration.Function function, Edits edits) {
    ExpressionMutants expressions = new ExpressionMutants(edits);
    defaults(function.parameters(), expressions);
    if (isCondition(function)) {
      expressions.condition(function.body());
    } else {
      expressions.add(function.body());
    }
  }

  private static boolean isCondition(Declaration.Function function) {
    return function.result() instanceof TypeExpression.Named named
        && named.name().text().equals("bool");
  }

  private static void defaults(
      List<Declaration.Parameter> parameters, ExpressionMutants expressions) {
    for (Declaration.Parameter each : parameters) {
      if (each.defaultValue().isPresent()) {
        Expression value = each.defaultValue().get();
        expressions.add(value);
      }
    }
  }

  private static void view(Declaration.View view, Edits edits) {
    several(MutationOperator.KIND_REMOVED, view.entries(), edits);
    if (view.everywhere()) {
      int end = view.span().end();
      edits.remove(MutationOperator.KIND_REMOVED, end - "everywhere".length(), end);
    }
  }

  private static void several(
      MutationOperator operator, List<? extends SyntaxNode> parts, Edits edits) {
    if (parts.size() > 1) {
      edits.removeEach(operator, parts.stream().map(SyntaxNode::span).toList());
    }
  }
}
