package dev.bylaw.internal.evaluate;

import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.Place;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.bound.StepBound;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.random.RandomPrograms;
import dev.bylaw.internal.random.SampleBinding;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.TypedReader;
import dev.bylaw.internal.value.UnknownValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValueWriter;
import dev.bylaw.source.Span;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the rule of a random program on widgets, whole or not. */
final class SampleRun {
  private static final EvaluationLimits LIMITS =
      new EvaluationLimits(200_000, Duration.ofMinutes(5), 10_000, 100_000);

  private final SampleBinding binding;
  private final Program program;
  private final RuleDefinition rule;
  private final Optional<Node> request;
  private final SampleEnvironment environment;

  SampleRun(SampleBinding binding, Program program, Optional<Node> request) {
    this.binding = binding;
    this.program = program;
    this.request = request;
    this.rule = (RuleDefinition) program.declaration(RandomPrograms.RULE).orElseThrow();
    this.environment = new SampleEnvironment(program, LIMITS, this::ambient);
  }

  /** Runs the rule; a document that is no object is refused before, as the binding does it. */
  RuleOutcome on(Node object, Optional<Node> previous) {
    Value widget;
    Value before;
    try {
      widget = TypedReader.element(object, binding.widget(), Origin.at(Place.ROOT));
      before = TypedReader.element(
          previous.orElse(new NullNode(Span.NONE)), OptionalType.of(binding.widget()), Origin.NONE);
    } catch (EvaluationFailure noObject) {
      return RuleOutcome.failed(noObject);
    }
    RuleRun run = new RuleRun(rule, List.of(parameter()), object, environment);
    return run.on(List.of(widget), any -> before);
  }

  private Value parameter() {
    Expression written = rule.parameters().get(0).defaultValue().orElseThrow();
    return environment.evaluate(written, new Value[0]);
  }

  /** Returns the bound of the rule on the same documents. */
  long bound(Node object, Optional<Node> previous) {
    Map<String, Optional<Node>> others = Map.of(
        StepBound.PREVIOUS,
        previous,
        "request",
        request,
        rule.parameters().get(0).name(),
        ValueWriter.write(parameter(), Meter.NONE));
    return StepBound.of(rule, program)
        .evaluate(object, name -> others.getOrDefault(name, Optional.empty()));
  }

  private Value ambient(String name, Type type) {
    return request
        .map(node -> TypedReader.element(node, type, Origin.NONE))
        .orElse(new UnknownValue(name));
  }
}
