package dev.bylaw.internal.evaluate;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.internal.evaluate.operation.CollectionBuiltins;
import dev.bylaw.internal.evaluate.operation.ScalarBuiltins;
import dev.bylaw.internal.evaluate.operation.TextBuiltins;
import dev.bylaw.internal.program.Builtin;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.FunctionDefinition;
import dev.bylaw.internal.program.HostFunctionDefinition;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.ScalarValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.scalar.Rfc3339;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.ScalarType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of functions, of the embedder's and of the library's. */
final class CallExpressions {
  private final Interpreter interpreter;
  private final CollectionBuiltins collections;
  private final TextBuiltins texts;

  CallExpressions(Interpreter interpreter) {
    this.interpreter = interpreter;
    this.collections = new CollectionBuiltins(interpreter.allowance());
    this.texts = new TextBuiltins(interpreter.allowance());
  }

  Value function(Expression.CallFunction call) {
    Declaration declaration = interpreter
        .environment()
        .program()
        .declaration(call.function())
        .orElseThrow(() -> EvaluationFailure.internal("no function " + call.function()));
    List<Value> arguments = arguments(call.arguments());
    if (declaration instanceof FunctionDefinition function) {
      return lacksArgument(function.parameters(), arguments)
          ? AbsentValue.LITERAL
          : interpreter.evaluateIn(frame(function, arguments), function.body());
    }
    if (declaration instanceof HostFunctionDefinition host) {
      return lacksArgument(host.parameters(), arguments)
          ? AbsentValue.LITERAL
          : interpreter
              .environment()
              .hostFunctions()
              .call(
                  host,
                  arguments,
                  interpreter.meter(),
                  interpreter.environment().deadline());
    }
    throw EvaluationFailure.internal(call.function() + " is no function");
  }

  private List<Value> arguments(List<Expression> expressions) {
    List<Value> values = new ArrayList<>(expressions.size());
    for (Expression each : expressions) {
      values.add(interpreter.evaluate(each));
    }
    return values;
  }

  private static boolean lacksArgument(List<Parameter> parameters, List<Value> arguments) {
    for (int i = 0; i < parameters.size(); i++) {
      if (arguments.get(i) instanceof AbsentValue
          && !(parameters.get(i).type() instanceof OptionalType)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Value[] frame(FunctionDefinition function, List<Value> arguments) {
    @Nullable Value[] frame = new Value[Math.max(function.frameSize(), arguments.size())];
    for (int i = 0; i < arguments.size(); i++) {
      frame[i] = arguments.get(i);
    }
    return frame;
  }

  Value attempt(Expression.Attempt attempt) {
    try {
      return interpreter.evaluate(attempt.operand());
    } catch (EvaluationFailure failure) {
      if (failure.code() != ErrorCode.UNPARSABLE) {
        throw failure;
      }
      return AbsentValue.LITERAL;
    }
  }

  Value builtin(Expression.CallBuiltin call) {
    List<Value> arguments = arguments(call.arguments());
    return switch (call.builtin()) {
      case NOW -> now();
      case SIZE, FIRST, LAST, SORTED, JOIN, KEYS -> collections.call(call, arguments);
      default ->
        arguments.stream().allMatch(Value::isPresent)
            ? present(call.builtin(), arguments)
            : AbsentValue.LITERAL;
    };
  }

  private Value present(Builtin builtin, List<Value> arguments) {
    return switch (builtin) {
      case IMAGE_REGISTRY,
          IMAGE_REPOSITORY,
          IMAGE_TAG,
          IMAGE_DIGEST,
          CIDR_PREFIX,
          INSTANT_HOUR,
          INSTANT_WEEKDAY -> ScalarBuiltins.call(builtin, arguments.get(0));
      default -> texts.call(builtin, arguments);
    };
  }

  private Value now() {
    Instant now = interpreter.environment().now();
    return new ScalarValue(ScalarType.INSTANT, now, Rfc3339.format(now), Origin.NONE);
  }
}
