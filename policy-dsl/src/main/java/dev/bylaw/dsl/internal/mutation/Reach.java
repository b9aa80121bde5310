package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.dsl.mutation.report.Mutant;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which tests can notice a change: those that evaluate the smallest node around it. Where
 * nobody watches, those that use what is computed there.
 */
final class Reach {
  private final References references;

  Reach(References references) {
    this.references = references;
  }

  /** Whether a test that reaches some nodes can come out otherwise. */
  boolean covers(ReachedNodes reached, Mutant mutant, CheckedNodes nodes) {
    Optional<Declaration> declaration = nodes.declaration(mutant.span());
    if (declaration.isEmpty()) {
      return true;
    }
    List<CheckedNode> smallest = nodes.smallest(mutant.span());
    if (smallest.isEmpty() || isComputedEarly(declaration.get(), mutant.span())) {
      return usedBy(reached, declaration.get());
    }
    boolean evaluated = smallest.stream().anyMatch(each -> covers(reached, each, mutant.span()));
    return evaluated
        || (declaration.get() instanceof FunctionDefinition
            && usedEarly(reached, declaration.get()));
  }

  private static boolean covers(ReachedNodes reached, CheckedNode node, Span span) {
    boolean ofFinding = node.node() instanceof Statement.Check check
        && check.message().span().start() < span.start();
    return ofFinding ? reached.finding((Statement.Check) node.node()) : reached.node(node.node());
  }

  private static boolean isComputedEarly(Declaration declaration, Span span) {
    List<Parameter> parameters = declaration instanceof RuleDefinition rule
        ? rule.parameters()
        : declaration instanceof FunctionDefinition function ? function.parameters() : List.of();
    return declaration instanceof ConstantDefinition
        || parameters.stream()
            .map(Parameter::defaultValue)
            .flatMap(Optional::stream)
            .map(Expression::span)
            .anyMatch(each -> each.start() <= span.start() && span.end() <= each.end());
  }

  private boolean usedBy(ReachedNodes reached, Declaration declaration) {
    return references.users(declaration.id()).stream().anyMatch(reached::declaration);
  }

  /** Whether a function is called where nobody watches, for the sake of something else. */
  private boolean usedEarly(ReachedNodes reached, Declaration function) {
    Set<DeclarationId> users = references.users(function.id());
    return users.stream().anyMatch(each -> references.isEarly(each) && reached.declaration(each));
  }
}
