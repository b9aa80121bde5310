package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.TextSink;
import dev.bylaw.internal.value.ValuePrinter;
import java.util.List;

/**
 * Makes the messages of findings. A part that fails or is unknown says so in its place: nothing in
 * a message takes its finding away.
 */
final class Messages {
  private static final int BYTES = 1024;

  private final Interpreter interpreter;

  Messages(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  String text(Expression message) {
    TextSink sink = TextSink.forMessage(interpreter.meter(), BYTES);
    List<Expression> parts =
        message instanceof Expression.Interpolate text ? text.parts() : List.of(message);
    for (Expression part : parts) {
      print(part, sink);
    }
    return sink.toString();
  }

  private void print(Expression part, TextSink sink) {
    try {
      ValuePrinter.print(interpreter.evaluateOrMissing(part), sink);
    } catch (UnknownInput unknown) {
      sink.appendUncounted("(unknown)");
    } catch (EvaluationFailure failure) {
      sink.appendUncounted("(error: " + failure.reason() + ")");
    } catch (StackOverflowError deep) {
      sink.appendUncounted("(error: nested too deeply)");
    }
  }
}
