package dev.bylaw.dsl.internal.equivalence;

import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.ViewDefinition;
import java.util.List;
import java.util.TreeSet;

/**
 * A text of a declaration that is equal for declarations that mean the same in ways that can be
 * proven from their code: other words for one condition, branches that are never taken, conditions
 * that another one implies. Equal texts prove that two declarations decide, place and mend the
 * same; unequal ones prove nothing. Messages are part of it, documentation and severity are not.
 */
public final class NormalForm {
  private NormalForm() {}

  /** Returns the text of a declaration. */
  public static String of(Declaration declaration) {
    if (declaration instanceof RuleDefinition rule) {
      return rule(rule);
    }
    if (declaration instanceof FunctionDefinition function) {
      return "fn " + parameters(function.parameters()) + " = " + Terms.of(function.body());
    }
    if (declaration instanceof ConstantDefinition constant) {
      return "const " + Terms.of(constant.value());
    }
    return declaration instanceof ViewDefinition view
        ? "view " + view.entries() + " " + view.everywhere()
        : declaration.toString();
  }

  private static String rule(RuleDefinition rule) {
    String when = rule.condition().map(Conditions::of).orElse(Condition.TRUE).toString();
    return String.join(
        " ",
        "rule",
        parameters(rule.parameters()),
        new TreeSet<>(rule.operations()).toString(),
        rule.targets().toString(),
        "when",
        when,
        StatementForms.of(rule));
  }

  private static String parameters(List<Parameter> parameters) {
    return parameters.stream()
        .map(each -> each.defaultValue().map(Terms::of).orElse("-"))
        .toList()
        .toString();
  }
}
