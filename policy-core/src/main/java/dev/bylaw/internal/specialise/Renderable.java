package dev.bylaw.internal.specialise;

import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FixAction;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.Statement;
import dev.bylaw.internal.structure.SubExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Makes sure that the text, the place and the fixes of a finding can be made after the decision.
 */
final class Renderable {
  private Renderable() {}

  static void check(Statement.Check check, OptionalInt previousSlot, Program program) {
    List<Expression> made = new ArrayList<>(check.places());
    made.add(check.message());
    for (FixAction fix : check.fixes()) {
      made.add(fix.target());
      if (fix instanceof FixAction.Set set) {
        made.add(set.value());
      } else if (fix instanceof FixAction.Append append) {
        made.add(append.value());
      }
    }
    for (Expression each : made) {
      check(each, program);
      if (previousSlot.isPresent() && reads(each, previousSlot.getAsInt())) {
        throw new NotCompiledException("'was'");
      }
    }
  }

  private static void check(Expression expression, Program program) {
    if (expression instanceof Expression.CallFunction call) {
      Declaration declaration = program.declaration(call.function()).orElseThrow();
      if (!(declaration instanceof FunctionDefinition function)) {
        throw new NotCompiledException("a host function");
      }
      check(function.body(), program);
    }
    SubExpressions.of(expression).forEach(each -> check(each, program));
  }

  private static boolean reads(Expression expression, int slot) {
    return (expression instanceof Expression.ReadLocal local && local.slot() == slot)
        || SubExpressions.of(expression).stream().anyMatch(each -> reads(each, slot));
  }
}
