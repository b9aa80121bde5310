package dev.bylaw.dsl.internal.equivalence;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.StatementVisitor;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Statements of a rule as texts; what does nothing has no text. */
final class StatementForms implements StatementVisitor<String> {
  private final Set<Integer> placed = new HashSet<>();

  private StatementForms() {}

  /** Returns the text of the body of a rule. */
  static String of(RuleDefinition rule) {
    StatementForms forms = new StatementForms();
    forms.placed.add(rule.objectSlot());
    return forms.of(rule.body());
  }

  private String of(List<Statement> statements) {
    StringBuilder text = new StringBuilder();
    for (Statement each : statements) {
      String form = each.accept(this);
      text.append(form).append(form.isEmpty() || form.endsWith("; ") ? "" : "; ");
    }
    return text.toString();
  }

  @Override
  public String visitLet(Statement.Let statement) {
    if (hasPlace(statement.value())) {
      placed.add(statement.slot());
    }
    return "#" + statement.slot() + " = " + Terms.of(statement.value());
  }

  @Override
  public String visitFor(Statement.For statement) {
    if (hasPlace(statement.binder().source())) {
      placed.add(statement.binder().valueSlot());
    }
    Condition where = statement.binder().where().map(Conditions::of).orElse(Condition.TRUE);
    String body = of(statement.body());
    return body.isEmpty() || where.equals(Condition.FALSE)
        ? ""
        : "for " + Terms.walk(statement.binder()) + " where " + where + " {" + body + "}";
  }

  @Override
  public String visitIf(Statement.If statement) {
    return Conditions.choose(
        Conditions.of(statement.condition()),
        of(statement.whenTrue()),
        of(statement.whenFalse()),
        (condition, whenTrue, whenFalse) ->
            "if " + condition + " {" + whenTrue + "} else {" + whenFalse + "}");
  }

  @Override
  public String visitCheck(Statement.Check statement) {
    Condition condition = statement.condition().map(Conditions::of).orElse(Condition.TRUE);
    Condition violated = statement.required() ? condition.negated() : condition;
    return violated.equals(Condition.FALSE)
        ? ""
        : "deny if " + violated + " " + Terms.of(statement.message()) + " at "
            + places(statement.places()) + " fix "
            + statement.fixes().stream().map(StatementForms::fix).toList();
  }

  /** The first place counts, so that no other does after one that always is. */
  private Set<String> places(List<Expression> candidates) {
    Set<String> places = new LinkedHashSet<>();
    for (Expression each : candidates) {
      places.add(Terms.of(each));
      if (hasPlace(each)) {
        break;
      }
    }
    return places;
  }

  /** Whether a value, also an absent one, always stands somewhere in the object. */
  private boolean hasPlace(Expression expression) {
    if (expression instanceof Expression.ReadLocal local) {
      return placed.contains(local.slot());
    }
    if (expression instanceof Expression.ReadField read) {
      return hasPlace(read.target());
    }
    if (expression instanceof Expression.ReadElement read) {
      return hasPlace(read.target())
          && (read.key() instanceof Expression.Literal
              || read.key() instanceof Expression.Interpolate);
    }
    return expression instanceof Expression.Narrow narrow && hasPlace(narrow.operand());
  }

  private static String fix(FixAction fix) {
    return fix.getClass().getSimpleName() + Terms.part(fix);
  }

  @Override
  public String visitAllow(Statement.Allow statement) {
    return "allow if " + Conditions.of(statement.condition()) + " "
        + statement.message().map(Terms::of).orElse("");
  }
}
