package dev.bylaw.internal.evaluate;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.ScalarParser;
import dev.bylaw.internal.value.ScalarValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.TextSink;
import dev.bylaw.internal.value.Value;
import dev.bylaw.internal.value.ValuePrinter;
import dev.bylaw.scalar.Glob;
import dev.bylaw.scalar.ImagePrefix;
import dev.bylaw.scalar.ImageReference;
import dev.bylaw.scalar.PathPrefix;
import dev.bylaw.scalar.Regex;
import dev.bylaw.type.ScalarType;
import java.util.Optional;

/** What makes, parses and matches text. */
final class TextExpressions {
  private final Interpreter interpreter;

  TextExpressions(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  Value interpolate(Expression.Interpolate text) {
    TextSink sink = interpreter.textSink();
    for (Expression part : text.parts()) {
      ValuePrinter.print(interpreter.evaluate(part), sink);
    }
    return StringValue.of(sink.toString());
  }

  Value parse(Expression.Parse parse) {
    Value text = interpreter.evaluate(parse.text());
    if (text instanceof AbsentValue) {
      return text;
    }
    String written = text(text);
    Origin origin = text.origin();
    interpreter.meter().text(written.length());
    Optional<Value> value = parse.target() instanceof ScalarType scalar
        ? ScalarParser.tryParse(scalar, written, origin)
        : JsonParser.parse(written, origin);
    if (value.isPresent()) {
      return value.get();
    }
    if (parse.lenient()) {
      return new AbsentValue(false, origin);
    }
    throw ScalarParser.unparsable(parse.target(), written, origin);
  }

  boolean matches(Expression.Matches matches) {
    String text = text(interpreter.evaluate(matches.text()));
    Value regex = interpreter.evaluate(matches.regex());
    interpreter.meter().text(text.length());
    if (regex instanceof ScalarValue scalar && scalar.value() instanceof Regex pattern) {
      return pattern.matches(text);
    }
    throw EvaluationFailure.internal("matches without a regex");
  }

  boolean isLike(Expression.Like like) {
    String text = text(interpreter.evaluate(like.text()));
    String glob = text(interpreter.evaluate(like.glob()));
    interpreter.meter().text((long) text.length() + glob.length());
    return Glob.parse(glob)
        .orElseThrow(() ->
            new EvaluationFailure(ErrorCode.UNPARSABLE, "a glob that is too long", Origin.NONE))
        .matches(text);
  }

  boolean isWithin(Expression.Within within) {
    Value part = interpreter.evaluate(within.part());
    String whole = text(interpreter.evaluate(within.whole()));
    if (part instanceof ScalarValue scalar && scalar.value() instanceof ImageReference image) {
      interpreter.meter().text((long) scalar.text().length() + whole.length());
      return ImagePrefix.parse(whole).orElseThrow(() -> noPrefix(whole)).contains(image);
    }
    String path = text(part);
    interpreter.meter().text((long) path.length() + whole.length());
    return PathPrefix.of(whole).contains(path);
  }

  private static EvaluationFailure noPrefix(String whole) {
    return new EvaluationFailure(
        ErrorCode.UNPARSABLE, "no image can be within '" + whole + "'", Origin.NONE);
  }

  /** Returns a string, or a domain scalar's text. */
  static String text(Value value) {
    if (value instanceof StringValue text) {
      return text.value();
    }
    if (value instanceof ScalarValue scalar) {
      return scalar.text();
    }
    throw EvaluationFailure.internal("text was expected");
  }
}
