package dev.bylaw.internal.link;

import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.evaluate.ExpressionRun;
import dev.bylaw.internal.evaluate.environment.Deadline;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.evaluate.environment.HostFunctions;
import dev.bylaw.internal.evaluate.environment.Literals;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.UnknownValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.type.Type;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What constants and parameters' defaults are evaluated in, once, when a policy set is linked. The
 * clock cannot be read: what does so is left to each decision.
 */
public final class LinkEnvironment implements Environment {
  private final Program program;
  private final Map<String, Value> bindingConstants;
  private final HostFunctions hostFunctions;
  private final Literals literals;
  private final EvaluationLimits limits;
  private final EvaluationObserver observer;
  private final Map<DeclarationId, Value> constants = new ConcurrentHashMap<>();

  LinkEnvironment(
      Program program,
      Map<String, Value> bindingConstants,
      HostFunctions hostFunctions,
      Literals literals,
      EvaluationLimits limits,
      EvaluationObserver observer) {
    this.program = program;
    this.bindingConstants = bindingConstants;
    this.hostFunctions = hostFunctions;
    this.literals = literals;
    this.limits = limits;
    this.observer = observer;
  }

  @Override
  public Program program() {
    return program;
  }

  @Override
  public Value constant(DeclarationId id) {
    Value known = constants.get(id);
    if (known == null) {
      known = evaluate(id, this);
      constants.put(id, known);
    }
    return known;
  }

  /** Evaluates a constant. */
  public static Value evaluate(DeclarationId id, Environment environment) {
    ConstantDefinition definition = environment
        .program()
        .declaration(id)
        .filter(ConstantDefinition.class::isInstance)
        .map(ConstantDefinition.class::cast)
        .orElseThrow(() -> EvaluationFailure.internal("no constant " + id));
    return ExpressionRun.evaluate(
        definition.value(), new Value[definition.frameSize()], environment);
  }

  /** Returns the constants that were evaluated so far. */
  Map<DeclarationId, Value> constants() {
    return Map.copyOf(constants);
  }

  @Override
  public Value ambient(String name, Type type) {
    Value constant = bindingConstants.get(name);
    return constant != null ? constant : new UnknownValue(name);
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
    throw new ClockRead();
  }

  @Override
  public EvaluationLimits limits() {
    return limits;
  }

  @Override
  public Deadline deadline() {
    return Deadline.in(limits.deadline());
  }

  @Override
  public EvaluationObserver observer() {
    return observer;
  }
}
