package dev.bylaw.internal.evaluate.operation;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.ScalarParser;
import dev.bylaw.internal.value.ScalarValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import dev.bylaw.scalar.Glob;
import dev.bylaw.scalar.ImagePrefix;
import dev.bylaw.scalar.ImageReference;
import dev.bylaw.scalar.PathPrefix;
import dev.bylaw.scalar.Regex;
import dev.bylaw.type.ScalarType;
import java.util.Optional;

/** What parses and matches text. */
public final class TextOperations {
  private TextOperations() {}

  /**
   * Parses a text that is present.
   *
   * @throws EvaluationFailure if it does not parse; a lenient one is absent then
   */
  public static Value parse(Expression.Parse parse, Value text, Meter meter) {
    String written = text(text);
    Origin origin = text.origin();
    meter.text(written.length());
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

  /** Tells whether a regular expression matches the whole of a text. */
  public static boolean matches(Value text, Value regex, Meter meter) {
    String written = text(text);
    meter.text(written.length());
    if (regex instanceof ScalarValue scalar && scalar.value() instanceof Regex pattern) {
      return pattern.matches(written);
    }
    throw EvaluationFailure.internal("matches without a regex");
  }

  /**
   * Tells whether a glob matches the whole of a text.
   *
   * @throws EvaluationFailure if the glob is too long
   */
  public static boolean isLike(Value text, Value glob, Meter meter) {
    String written = text(text);
    String pattern = text(glob);
    meter.text((long) written.length() + pattern.length());
    return Glob.parse(pattern)
        .orElseThrow(() ->
            new EvaluationFailure(ErrorCode.UNPARSABLE, "a glob that is too long", Origin.NONE))
        .matches(written);
  }

  /**
   * Tells whether an image or path lies within another, by whole segments.
   *
   * @throws EvaluationFailure if no image can lie within it
   */
  public static boolean isWithin(Value part, Value within, Meter meter) {
    String whole = text(within);
    if (part instanceof ScalarValue scalar && scalar.value() instanceof ImageReference image) {
      meter.text((long) scalar.text().length() + whole.length());
      return ImagePrefix.parse(whole).orElseThrow(() -> noPrefix(whole)).contains(image);
    }
    String path = text(part);
    meter.text((long) path.length() + whole.length());
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
