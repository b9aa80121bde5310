package dev.bylaw.internal.random;

import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The functions and constants that a program has so far, which what follows may use. */
final class RandomCalls {
  private final Random random;
  private final List<FunctionDefinition> functions = new ArrayList<>();
  private final List<ConstantDefinition> constants = new ArrayList<>();

  RandomCalls(Random random) {
    this.random = random;
  }

  void add(FunctionDefinition function) {
    functions.add(function);
  }

  void add(ConstantDefinition constant) {
    constants.add(constant);
  }

  /** Calls a function or reads a constant of a type, if there is one. */
  Optional<Expression> call(Type type, RandomExpressions expressions, Scope scope, int depth) {
    List<Expression> found = new ArrayList<>();
    for (ConstantDefinition constant : constants) {
      if (constant.type().equals(type)) {
        found.add(new Expression.ReadConstant(constant.id(), type, RandomExpressions.SPAN));
      }
    }
    for (FunctionDefinition function : functions) {
      if (function.result().equals(type)) {
        List<Expression> arguments = function.parameters().stream()
            .map(each -> expressions.of(each.type(), scope, depth - 1))
            .toList();
        found.add(
            new Expression.CallFunction(function.id(), arguments, type, RandomExpressions.SPAN));
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.get(random.nextInt(found.size())));
  }
}
