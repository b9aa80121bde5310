package dev.bylaw.internal.value;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.Optional;

/** Texts as scalars of the language. */
public final class ScalarParser {
  private static final int EXCERPT = 80;

  private ScalarParser() {}

  /**
   * Parses a text.
   *
   * @param origin where the text comes from, which the value keeps
   * @throws EvaluationFailure if the text is no scalar of the type
   */
  public static Value parse(ScalarType type, String text, Origin origin) {
    return tryParse(type, text, origin).orElseThrow(() -> unparsable(type, text, origin));
  }

  /** Parses a text; empty if it is no scalar of the type. */
  public static Optional<Value> tryParse(ScalarType type, String text, Origin origin) {
    return type.parse(text).map(value -> value(type, value, text, origin));
  }

  private static Value value(ScalarType type, Object parsed, String text, Origin origin) {
    if (parsed instanceof Boolean bool) {
      return new BoolValue(bool, origin);
    }
    if (parsed instanceof Long number) {
      return new IntValue(number, origin);
    }
    if (parsed instanceof Double number) {
      return new FloatValue(number, origin);
    }
    return parsed instanceof String
        ? new StringValue(text, origin)
        : new ScalarValue(type, parsed, text, origin);
  }

  /** Makes the failure of a text that is none of a type. */
  public static EvaluationFailure unparsable(Type type, String text, Origin origin) {
    boolean vowel =
        type == ScalarType.INT || type == ScalarType.INSTANT || type == ScalarType.IMAGE;
    return new EvaluationFailure(
        ErrorCode.UNPARSABLE,
        "'" + excerpt(text) + "' is not " + (vowel ? "an " : "a ") + type,
        origin);
  }

  private static String excerpt(String text) {
    int points = text.codePointCount(0, text.length());
    return points <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
