package dev.bylaw.internal.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.decision.PatchOperation;
import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.demand.DocumentShapes;
import dev.bylaw.internal.demand.Documents;
import dev.bylaw.internal.demand.RuleDemand;
import dev.bylaw.internal.evaluate.RuleFinding;
import dev.bylaw.internal.evaluate.RuleOutcome;
import dev.bylaw.internal.evaluate.RuleRun;
import dev.bylaw.internal.evaluate.SampleEnvironment;
import dev.bylaw.internal.plan.ObjectPart;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.projection.Projection;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.internal.render.RenderContext;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.JsonValue;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.TextSink;
import dev.bylaw.internal.value.TypedReader;
import dev.bylaw.internal.value.UnknownValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValuePrinter;
import dev.bylaw.type.RecordType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules that both evaluators run on the same document. */
final class Agreement {
  private static final EvaluationLimits LIMITS =
      new EvaluationLimits(200_000, Duration.ofMinutes(5), 10_000, 100_000);

  private final List<RuleToCompile> rules = new ArrayList<>();
  private final RecordType type;
  private final SampleEnvironment environment;
  private final Shape shape;
  private final CompiledRules compiled;

  /** How generated code ended. */
  enum Ending {
    AGREED,
    GAVE_UP_ON_ERROR,
    GAVE_UP_FOR_NOTHING
  }

  Agreement(Program program, RecordType type, List<RuleDefinition> definitions) {
    this.type = type;
    this.environment =
        new SampleEnvironment(program, LIMITS, (name, any) -> new UnknownValue(name));
    List<Documents> demands = new ArrayList<>();
    for (RuleDefinition each : definitions) {
      demands.add(RuleDemand.of(each, Map.of(), program, Set.of("request")));
      List<Value> parameters = each.parameters().stream()
          .map(parameter -> value(parameter.defaultValue().orElseThrow()))
          .toList();
      rules.add(new RuleToCompile(
          each, Optional.of(parameters), List.of(new ObjectPart(type, List.of()))));
    }
    this.shape = DocumentShapes.of(Documents.union(demands, Set.of("request"))).object();
    this.compiled = RuleCompiler.compile(rules, shape, environment);
  }

  private Value value(Expression written) {
    return environment.evaluate(written, new Value[0]);
  }

  CompiledRules compiled() {
    return compiled;
  }

  /** Writes the class of the rules again. */
  GeneratedClass written() {
    return RuleCompiler.write(rules, shape, environment);
  }

  /** Returns what is kept of a document; null if that is no object. */
  @Nullable SlotObject kept(Node document) {
    return Projection.of(document, shape).root() instanceof SlotObject kept ? kept : null;
  }

  /** Runs all rules with both, and fails if they differ. */
  Ending on(SlotObject document) {
    List<RuleOutcome> outcomes = rules.stream()
        .filter(each -> !compiled.interpreted().contains(rules.indexOf(each)))
        .map(each -> interpreted(each, document))
        .toList();
    boolean failed = outcomes.stream()
        .anyMatch(each -> each.failure().isPresent() || each.needs().isPresent());
    FoundReferences found = compiled.run(document);
    if (found == null) {
      return failed ? Ending.GAVE_UP_ON_ERROR : Ending.GAVE_UP_FOR_NOTHING;
    }
    assertThat(failed)
        .as("generated code must give up where the interpreter fails")
        .isFalse();
    List<String> expected = new ArrayList<>();
    outcomes.forEach(each -> each.findings().forEach(finding -> expected.add(text(finding))));
    assertThat(rendered(found)).isEqualTo(expected);
    assertThat(found.count()).isEqualTo(expected.size());
    return Ending.AGREED;
  }

  private RuleOutcome interpreted(RuleToCompile rule, SlotObject document) {
    Value object = TypedReader.element(document, type, Origin.at(Place.ROOT));
    return new RuleRun(rule.definition(), rule.parameters().orElseThrow(), document, environment)
        .on(List.of(object), any -> AbsentValue.LITERAL);
  }

  List<String> rendered(FoundReferences found) {
    List<String> findings = new ArrayList<>();
    RenderContext context = new RenderContext();
    for (int i = 0; i < found.count(); i++) {
      findings.add(text(found.render(found.hit(i), context, () -> environment)));
    }
    return findings;
  }

  private static String text(RuleFinding finding) {
    StringBuilder text = new StringBuilder(finding.place() + ": " + finding.message());
    for (PatchOperation each : finding.fix()) {
      text.append(" | ").append(each.getClass().getSimpleName()).append(' ').append(each.path());
      if (each instanceof PatchOperation.Add add) {
        text.append(' ').append(text(add.value()));
      } else if (each instanceof PatchOperation.Replace replace) {
        text.append(' ').append(text(replace.value()));
      }
    }
    return text.toString();
  }

  private static String text(Node node) {
    TextSink sink = TextSink.forMessage(Meter.NONE, 10_000);
    ValuePrinter.print(new JsonValue(node, Origin.NONE), sink);
    return sink.toString();
  }
}
