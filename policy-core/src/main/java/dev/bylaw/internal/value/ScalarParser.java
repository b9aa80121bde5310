package dev.bylaw.internal.value;

import dev.bylaw.decision.ErrorCode;
import dev.bylaw.scalar.Cidr;
import dev.bylaw.scalar.GoDuration;
import dev.bylaw.scalar.ImageReference;
import dev.bylaw.scalar.Numerals;
import dev.bylaw.scalar.Quantity;
import dev.bylaw.scalar.Regex;
import dev.bylaw.scalar.Rfc3339;
import dev.bylaw.scalar.Version;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

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

  /** Tells whether a text is a scalar of a type. */
  public static boolean parses(ScalarType type, String text) {
    return tryParse(type, text, Origin.NONE).isPresent();
  }

  /** Parses a text; empty if it is no scalar of the type. */
  public static Optional<Value> tryParse(ScalarType type, String text, Origin origin) {
    return switch (type) {
      case BOOL -> bool(text, origin);
      case INT -> integer(text, origin);
      case FLOAT -> floatingPoint(text, origin);
      case STRING -> Optional.of(new StringValue(text, origin));
      default -> domainScalar(type, text).map(value -> new ScalarValue(type, value, text, origin));
    };
  }

  private static Optional<?> domainScalar(ScalarType type, String text) {
    return switch (type) {
      case QUANTITY -> Quantity.parse(text);
      case DURATION -> GoDuration.parse(text);
      case INSTANT -> Rfc3339.parse(text);
      case VERSION -> Version.parse(text);
      case CIDR -> Cidr.parse(text);
      case IMAGE -> ImageReference.parse(text);
      case REGEX -> Regex.parse(text);
      default -> Optional.empty();
    };
  }

  private static Optional<Value> bool(String text, Origin origin) {
    return text.equals("true") || text.equals("false")
        ? Optional.of(new BoolValue(text.equals("true"), origin))
        : Optional.empty();
  }

  private static Optional<Value> integer(String text, Origin origin) {
    OptionalLong value = Numerals.parseInt(text);
    return value.isPresent()
        ? Optional.of(new IntValue(value.getAsLong(), origin))
        : Optional.empty();
  }

  private static Optional<Value> floatingPoint(String text, Origin origin) {
    OptionalDouble value = Numerals.parseFloat(text);
    return value.isPresent()
        ? Optional.of(new FloatValue(value.getAsDouble(), origin))
        : Optional.empty();
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
