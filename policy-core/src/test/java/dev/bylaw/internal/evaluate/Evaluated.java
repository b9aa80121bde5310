package dev.bylaw.internal.evaluate;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.evaluation.EvaluationLimits;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates single expressions over a document that is in slot 0, and shows what comes out. */
final class Evaluated {
  private static final int SLOTS = 20;

  private final SampleEnvironment environment;

  Evaluated(EvaluationLimits limits, PackageDefinition... packages) {
    this.environment = new SampleEnvironment(
        Program.of(List.of(packages)), limits, (name, type) -> new UnknownValue(name));
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
    return environment.evaluate(expression, frame);
  }

  static boolean isError(String shown, ErrorCode code) {
    return shown.startsWith(code.name());
  }
}
