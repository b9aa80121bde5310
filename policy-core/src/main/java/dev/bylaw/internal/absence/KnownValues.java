package dev.bylaw.internal.absence;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.evaluate.ExpressionRun;
import dev.bylaw.internal.evaluate.environment.Deadline;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.evaluate.environment.HostFunctions;
import dev.bylaw.internal.evaluate.environment.Literals;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.UnknownValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Computes what needs no document, by the interpreter: the analysis has no meaning of operators of
 * its own. What the binding gives, the clock and host functions are not known.
 */
final class KnownValues implements Environment {
  /** Errors that the values alone bring, whatever an evaluation may cost. */
  private static final Set<ErrorCode> OF_THE_VALUES = EnumSet.of(
      ErrorCode.WRONG_TYPE,
      ErrorCode.MISSING,
      ErrorCode.UNPARSABLE,
      ErrorCode.OVERFLOW,
      ErrorCode.DIVISION_BY_ZERO);

  private final Program program;
  private final HostFunctions hostFunctions = new HostFunctions(Map.of());
  private final Literals literals = new Literals();
  private final Map<DeclarationId, Value> constants = new HashMap<>();

  KnownValues(Program program) {
    this.program = program;
  }

  /** What the interpreter makes of an operation on known values. */
  Estimate compute(Operation operation, List<Value> operands) {
    List<Expression> locals = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      Expression operand = operation.operands().get(i);
      locals.add(new Expression.ReadLocal(i, "", operand.type(), operand.span()));
    }
    return run(operation.rebuild().apply(locals), operands.toArray(Value[]::new))
        .orElseGet(() -> Estimate.Open.computed(true));
  }

  /** The value of a constant. */
  Optional<Estimate> known(DeclarationId constant) {
    try {
      return Optional.of(new Estimate.Known(constant(constant)));
    } catch (EvaluationFailure failure) {
      return Optional.empty();
    }
  }

  private Optional<Estimate> run(Expression expression, Value[] frame) {
    try {
      return Optional.of(new Estimate.Known(ExpressionRun.evaluate(expression, frame, this)));
    } catch (EvaluationFailure failure) {
      return OF_THE_VALUES.contains(failure.code())
          ? Optional.of(new Estimate.Failed(failure.code()))
          : Optional.empty();
    }
  }

  @Override
  public Program program() {
    return program;
  }

  @Override
  public Value constant(DeclarationId id) {
    Value known = constants.get(id);
    if (known == null) {
      ConstantDefinition definition = program
          .declaration(id)
          .filter(ConstantDefinition.class::isInstance)
          .map(ConstantDefinition.class::cast)
          .orElseThrow(() -> EvaluationFailure.internal("no constant " + id));
      known = ExpressionRun.evaluate(definition.value(), new Value[definition.frameSize()], this);
      constants.put(id, known);
    }
    return known;
  }

  @Override
  public Value ambient(String name, Type type) {
    return new UnknownValue(name);
  }

  @Override
  public HostFunctions hostFunctions() {
    return hostFunctions;
  }

  @Override
  public Literals literals() {
    return literals;
  }

  @Override
  public Instant now() {
    throw EvaluationFailure.internal("the time is not known");
  }

  @Override
  public EvaluationLimits limits() {
    return EvaluationLimits.DEFAULT;
  }

  @Override
  public Deadline deadline() {
    return Deadline.in(limits().deadline());
  }
}
