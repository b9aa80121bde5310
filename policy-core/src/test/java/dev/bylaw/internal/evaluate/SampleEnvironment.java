package dev.bylaw.internal.evaluate;

import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.evaluate.environment.Deadline;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.evaluate.environment.HostFunctions;
import dev.bylaw.internal.evaluate.environment.Literals;
import dev.bylaw.internal.evaluate.environment.StepMeter;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Type;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a program is run in without a profile: no host, one instant, its own constants. */
public final class SampleEnvironment implements Environment {
  private final Program program;
  private final EvaluationLimits limits;
  private final BiFunction<String, Type, Value> ambient;
  private final Deadline deadline;
  private final Literals literals = new Literals();
  private final Map<DeclarationId, Value> constants = new HashMap<>();

  /**
   * Makes an environment.
   *
   * @param ambient yields the values of names that a binding would declare
   */
  public SampleEnvironment(
      Program program, EvaluationLimits limits, BiFunction<String, Type, Value> ambient) {
    this.program = program;
    this.limits = limits;
    this.ambient = ambient;
    this.deadline = Deadline.in(limits.deadline());
  }

  /** Evaluates an expression in a frame. */
  public Value evaluate(Expression expression, @Nullable Value[] frame) {
    StepMeter meter = new StepMeter(limits.steps(), deadline);
    return new Interpreter(this, meter, frame).evaluate(expression);
  }

  @Override
  public Program program() {
    return program;
  }

  @Override
  public Value constant(DeclarationId id) {
    Value known = constants.get(id);
    if (known == null) {
      ConstantDefinition constant = (ConstantDefinition) program.declaration(id).orElseThrow();
      known = evaluate(constant.value(), new Value[constant.frameSize()]);
      constants.put(id, known);
    }
    return known;
  }

  @Override
  public Value ambient(String name, Type type) {
    return ambient.apply(name, type);
  }

  @Override
  public HostFunctions hostFunctions() {
    return new HostFunctions(Map.of());
  }

  @Override
  public Literals literals() {
    return literals;
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-01-05T10:00:00Z");
  }

  @Override
  public EvaluationLimits limits() {
    return limits;
  }

  @Override
  public Deadline deadline() {
    return deadline;
  }
}
