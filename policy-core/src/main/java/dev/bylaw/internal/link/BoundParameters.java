package dev.bylaw.internal.link;

import dev.bylaw.internal.evaluate.ExpressionRun;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of a rule's parameters. What depends on the clock is computed at each decision. */
public final class BoundParameters {
  private final List<Parameter> parameters;
  private final List<@Nullable Value> values;

  private BoundParameters(List<Parameter> parameters, List<@Nullable Value> values) {
    this.parameters = parameters;
    this.values = values;
  }

  /**
   * Binds parameters.
   *
   * @param given a value for each parameter, null where the default counts
   * @param frameSize the slots that the defaults may use
   * @throws EvaluationFailure if a default cannot be computed
   */
  static BoundParameters bind(
      List<Parameter> parameters,
      List<@Nullable Value> given,
      int frameSize,
      LinkEnvironment environment) {
    List<@Nullable Value> values = new ArrayList<>(given);
    @Nullable Value[] frame = new Value[frameSize];
    for (int i = 0; i < parameters.size(); i++) {
      try {
        Value value = values.get(i);
        frame[i] = value != null ? value : defaultValue(parameters.get(i), frame, environment);
        values.set(i, frame[i]);
      } catch (ClockRead atDecision) {
        values.set(i, null);
      }
    }
    return new BoundParameters(parameters, values);
  }

  private static Value defaultValue(
      Parameter parameter, @Nullable Value[] frame, Environment environment) {
    return ExpressionRun.evaluate(
        parameter
            .defaultValue()
            .orElseThrow(() -> EvaluationFailure.internal("no value for " + parameter.name())),
        frame,
        environment);
  }

  /** Returns the values if none depends on the clock. */
  public Optional<List<Value>> known() {
    List<Value> known = new ArrayList<>(values.size());
    for (Value value : values) {
      if (value == null) {
        return Optional.empty();
      }
      known.add(value);
    }
    return Optional.of(known);
  }

  /** Returns the values of those that are strings, by name. */
  Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof StringValue text) {
        texts.put(parameters.get(i).name(), text.value());
      }
    }
    return texts;
  }

  /**
   * Returns the values.
   *
   * @throws EvaluationFailure if a default cannot be computed
   */
  public List<Value> values(int frameSize, Environment environment) {
    @Nullable Value[] frame = new Value[frameSize];
    List<Value> result = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      Value value = values.get(i);
      Value bound = value != null ? value : defaultValue(parameters.get(i), frame, environment);
      frame[i] = bound;
      result.add(bound);
    }
    return result;
  }
}
