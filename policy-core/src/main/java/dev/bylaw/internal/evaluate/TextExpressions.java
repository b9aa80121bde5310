package dev.bylaw.internal.evaluate;

import dev.bylaw.internal.evaluate.operation.TextOperations;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.TextSink;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValuePrinter;

/** What makes, parses and matches text. */
final class TextExpressions {
  private final Interpreter interpreter;

  TextExpressions(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  Value interpolate(Expression.Interpolate text) {
    TextSink sink = interpreter.allowance().textSink();
    for (Expression part : text.parts()) {
      ValuePrinter.print(interpreter.evaluate(part), sink);
    }
    return StringValue.of(sink.toString());
  }

  Value parse(Expression.Parse parse) {
    Value text = interpreter.evaluate(parse.text());
    return text instanceof AbsentValue
        ? text
        : TextOperations.parse(parse, text, interpreter.meter());
  }

  boolean matches(Expression.Matches matches) {
    Value text = interpreter.evaluate(matches.text());
    Value regex = interpreter.evaluate(matches.regex());
    return TextOperations.matches(text, regex, interpreter.meter());
  }

  boolean isLike(Expression.Like like) {
    Value text = interpreter.evaluate(like.text());
    Value glob = interpreter.evaluate(like.glob());
    return TextOperations.isLike(text, glob, interpreter.meter());
  }

  boolean isWithin(Expression.Within within) {
    Value part = interpreter.evaluate(within.part());
    Value whole = interpreter.evaluate(within.whole());
    return TextOperations.isWithin(part, whole, interpreter.meter());
  }
}
