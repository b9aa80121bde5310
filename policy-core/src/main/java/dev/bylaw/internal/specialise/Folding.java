package dev.bylaw.internal.specialise;

import dev.bylaw.internal.evaluate.ExpressionRun;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.plan.Operand;
import dev.bylaw.internal.program.Binder;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.structure.SubExpressions;
import dev.bylaw.internal.value.UnknownValue;
import dev.bylaw.internal.value.Value;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Computes what depends neither on the document nor on the decision, by the interpreter itself.
 * What fails stays as it is, to fail again where it is evaluated, if it is.
 */
final class Folding {
  private final Environment environment;

  Folding(Environment environment) {
    this.environment = environment;
  }

  Optional<Operand.Constant> fold(Expression expression, Scope scope) {
    Set<Integer> bound = new HashSet<>();
    collectBound(expression, bound);
    if (!isClosed(expression, scope, bound)) {
      return Optional.empty();
    }
    try {
      Value value = ExpressionRun.evaluate(expression, scope.constants(), environment);
      return Optional.of(new Operand.Constant(value, expression.type()));
    } catch (RuntimeException failure) {
      return Optional.empty();
    }
  }

  private static void collectBound(Expression expression, Set<Integer> bound) {
    for (Binder binder : SubExpressions.binders(expression)) {
      bound.add(binder.valueSlot());
      binder.keySlot().ifPresent(bound::add);
    }
    SubExpressions.of(expression).forEach(each -> collectBound(each, bound));
  }

  private boolean isClosed(Expression expression, Scope scope, Set<Integer> bound) {
    if (expression instanceof Expression.ReadLocal local) {
      return bound.contains(local.slot()) || scope.isConstant(local.slot());
    }
    return isKnown(expression)
        && SubExpressions.of(expression).stream().allMatch(each -> isClosed(each, scope, bound));
  }

  private boolean isKnown(Expression expression) {
    if (expression instanceof Expression.ReadAmbient ambient) {
      return !ambient.name().equals("object")
          && !(environment.ambient(ambient.name(), ambient.type()) instanceof UnknownValue);
    }
    if (expression instanceof Expression.CallBuiltin call) {
      return call.builtin() != Builtin.NOW;
    }
    return !(expression instanceof Expression.CallFunction call)
        || environment
            .program()
            .declaration(call.function())
            .filter(this::isPure)
            .isPresent();
  }

  private boolean isPure(Declaration declaration) {
    return declaration instanceof FunctionDefinition function && isPure(function.body());
  }

  private boolean isPure(Expression expression) {
    return (expression instanceof Expression.ReadLocal || isKnown(expression))
        && SubExpressions.of(expression).stream().allMatch(this::isPure);
  }
}
