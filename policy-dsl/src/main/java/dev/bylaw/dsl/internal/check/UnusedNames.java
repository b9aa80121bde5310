package dev.bylaw.dsl.internal.check;

import dev.bylaw.dsl.internal.report.CheckCode;
import dev.bylaw.dsl.internal.scope.Surroundings;
import dev.bylaw.dsl.internal.scope.Variable;
import dev.bylaw.dsl.syntax.Declaration;
import dev.bylaw.dsl.syntax.Name;
import java.util.List;

/** Warns of parameters and variables that nothing reads. */
final class UnusedNames {
  private UnusedNames() {}

  static void inFunction(Declaration.Function function, Surroundings surroundings) {
    parameters(function.parameters(), surroundings);
  }

  static void inRule(Declaration.Rule rule, List<Variable> lets, Surroundings surroundings) {
    parameters(rule.parameters(), surroundings);
    for (Variable each : lets) {
      if (!surroundings.read().contains(each.slot())) {
        surroundings
            .reporter()
            .report(
                CheckCode.UNUSED_VARIABLE,
                each.span(),
                "'" + each.name() + "' is never read",
                "remove it");
      }
    }
  }

  private static void parameters(
      List<Declaration.Parameter> parameters, Surroundings surroundings) {
    for (int slot = 0; slot < parameters.size(); slot++) {
      Name name = parameters.get(slot).name();
      if (!surroundings.read().contains(slot)) {
        surroundings
            .reporter()
            .report(
                CheckCode.UNUSED_PARAMETER,
                name.span(),
                "parameter '" + name + "' is never read",
                "remove it");
      }
    }
  }
}
