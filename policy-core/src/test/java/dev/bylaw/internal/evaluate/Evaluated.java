package dev.bylaw.internal.evaluate;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.RecordValue;
import dev.bylaw.internal.value.TextSink;
import dev.bylaw.internal.value.UnknownValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValuePrinter;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates single expressions over a document that is in slot 0, and shows what comes out. */
final class Evaluated implements Environment {
  private static final int SLOTS = 20;

  private final EvaluationLimits limits;
  private final Program program;
  private final Literals literals = new Literals();
  private final Deadline deadline;

  Evaluated(EvaluationLimits limits, PackageDefinition... packages) {
    this.limits = limits;
    this.program = Program.of(List.of(packages));
    this.deadline = Deadline.in(limits.deadline());
  }

  /** Prints the value; of a failure, its code and place. */
  static String print(Expression expression, RecordType type, String json) {
    return new Evaluated(EvaluationLimits.DEFAULT).show(expression, type, Policies.json(json));
  }

  static String print(Expression expression) {
    return print(expression, RecordType.of("Nothing", List::of), "{}");
  }

  String show(Expression expression, RecordType type, Node document) {
    try {
      TextSink sink = TextSink.forValue(Meter.NONE, 10_000);
      ValuePrinter.print(value(expression, type, document), sink);
      return sink.toString();
    } catch (EvaluationFailure failure) {
      Place place = failure.place();
      return failure.code() + (place == null ? "" : " at " + place);
    } catch (UnknownInput unknown) {
      return "unknown " + unknown.needs();
    }
  }

  Value value(Expression expression, RecordType type, Node document) {
    @Nullable Value[] frame = new Value[SLOTS];
    frame[0] = new RecordValue.FromDocument((ObjectNode) document, type, Origin.at(Place.ROOT));
    return interpreter(frame).evaluate(expression);
  }

  Interpreter interpreter(@Nullable Value[] frame) {
    return new Interpreter(this, new StepMeter(limits.steps(), deadline), frame);
  }

  static boolean isError(String shown, ErrorCode code) {
    return shown.startsWith(code.name());
  }

  @Override
  public Program program() {
    return program;
  }

  @Override
  public Value constant(DeclarationId id) {
    throw EvaluationFailure.internal("no constant " + id);
  }

  @Override
  public Value ambient(String name, Type type) {
    return new UnknownValue(name);
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
