package dev.bylaw.dsl.internal.equivalence;

import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.program.StatementVisitor;
import java.util.List;

/** Statements as texts; what does nothing has no text. */
final class StatementForms implements StatementVisitor<String> {
  private static final StatementForms FORMS = new StatementForms();

  private StatementForms() {}

  static String of(List<Statement> statements) {
    StringBuilder text = new StringBuilder();
    for (Statement each : statements) {
      String form = each.accept(FORMS);
      text.append(form).append(form.isEmpty() ? "" : "; ");
    }
    return text.toString();
  }

  @Override
  public String visitLet(Statement.Let statement) {
    return "#" + statement.slot() + " = " + Terms.of(statement.value());
  }

  @Override
  public String visitFor(Statement.For statement) {
    Condition where = statement.binder().where().map(Conditions::of).orElse(Condition.TRUE);
    String body = of(statement.body());
    return body.isEmpty() || where.equals(Condition.FALSE)
        ? ""
        : "for " + Terms.walk(statement.binder()) + " where " + where + " {" + body + "}";
  }

  @Override
  public String visitIf(Statement.If statement) {
    Condition condition = Conditions.of(statement.condition());
    String whenTrue = of(statement.whenTrue());
    String whenFalse = of(statement.whenFalse());
    if (condition.equals(Condition.TRUE) || whenTrue.equals(whenFalse)) {
      return whenTrue;
    }
    if (condition.equals(Condition.FALSE)) {
      return whenFalse;
    }
    String text = condition.toString();
    String opposite = condition.negated().toString();
    return text.compareTo(opposite) <= 0
        ? "if " + text + " {" + whenTrue + "} else {" + whenFalse + "}"
        : "if " + opposite + " {" + whenFalse + "} else {" + whenTrue + "}";
  }

  @Override
  public String visitCheck(Statement.Check statement) {
    Condition condition = statement.condition().map(Conditions::of).orElse(Condition.TRUE);
    Condition violated = statement.required() ? condition.negated() : condition;
    return violated.equals(Condition.FALSE)
        ? ""
        : "deny if " + violated + " " + Terms.of(statement.message()) + " at "
            + statement.places().stream().map(Terms::of).toList() + " fix "
            + statement.fixes().stream().map(StatementForms::fix).toList();
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
