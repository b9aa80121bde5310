package dev.bylaw.internal.render;

import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Value;
import java.util.Optional;

/** Values that are the same in every decision, and stand nowhere in a document. */
final class Constants {
  private final Environment environment;

  Constants(Environment environment) {
    this.environment = environment;
  }

  /** Returns the value of an expression, empty if it is no constant. */
  Optional<Value> value(Expression expression) {
    try {
      if (expression instanceof Expression.Literal literal) {
        return Optional.of(environment.literals().value(literal.value()));
      }
      return expression instanceof Expression.ReadConstant read
          ? Optional.of(environment.constant(read.constant()))
          : Optional.empty();
    } catch (EvaluationFailure failed) {
      return Optional.empty();
    }
  }
}
