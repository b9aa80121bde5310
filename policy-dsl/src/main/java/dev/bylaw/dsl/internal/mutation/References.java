package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.RuleTarget;
import dev.bylaw.internal.structure.SubExpressions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who uses a declaration where nobody watches: constants and default values are computed when rules
 * are linked, and views tell which rules run.
 */
final class References {
  private final Map<DeclarationId, Set<DeclarationId>> users = new HashMap<>();
  private final Set<DeclarationId> early = new HashSet<>();

  References(Program program) {
    program.declarations(Declaration.class).forEach(this::add);
  }

  private void add(Declaration declaration) {
    if (declaration instanceof RuleDefinition rule) {
      rule.targets().stream()
          .filter(RuleTarget.View.class::isInstance)
          .forEach(each -> add(((RuleTarget.View) each).view(), rule.id()));
      defaults(rule.parameters()).forEach(each -> add(each, rule.id()));
      early.add(rule.id());
    } else if (declaration instanceof ConstantDefinition constant) {
      add(constant.value(), constant.id());
      early.add(constant.id());
    } else if (declaration instanceof FunctionDefinition function) {
      defaults(function.parameters()).forEach(each -> add(each, function.id()));
      add(function.body(), function.id());
    }
  }

  private static Stream<Expression> defaults(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::defaultValue).flatMap(Optional::stream);
  }

  private void add(Expression expression, DeclarationId user) {
    if (expression instanceof Expression.ReadConstant read) {
      add(read.constant(), user);
    } else if (expression instanceof Expression.CallFunction call) {
      add(call.function(), user);
    }
    SubExpressions.of(expression).forEach(each -> add(each, user));
  }

  private void add(DeclarationId used, DeclarationId user) {
    users.computeIfAbsent(used, any -> new HashSet<>()).add(user);
  }

  /** Whether a declaration has values that are computed when rules are linked. */
  boolean isEarly(DeclarationId id) {
    return early.contains(id);
  }

  /** Returns a declaration and all that use it, directly or not, but for the bodies of rules. */
  Set<DeclarationId> users(DeclarationId used) {
    Set<DeclarationId> found = new HashSet<>();
    collect(used, found);
    return found;
  }

  private void collect(DeclarationId used, Set<DeclarationId> found) {
    if (found.add(used)) {
      users.getOrDefault(used, Set.of()).forEach(each -> collect(each, found));
    }
  }
}
