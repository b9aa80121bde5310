package dev.bylaw.internal.random;

import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.type.LiteralType;
import dev.bylaw.type.ScalarType;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Random;

/** Literals and texts at random. */
final class Literals {
  private Literals() {}

  static Expression of(Type type, Random random) {
    return new Expression.Literal(value(type, random), type, RandomExpressions.SPAN);
  }

  static Expression text(String text) {
    return new Expression.Literal(
        new LiteralValue.Text(text), ScalarType.STRING, RandomExpressions.SPAN);
  }

  private static LiteralValue value(Type type, Random random) {
    if (type instanceof LiteralType literal) {
      return new LiteralValue.Text(literal.value());
    }
    ScalarType scalar = (ScalarType) type;
    return switch (scalar) {
      case BOOL -> new LiteralValue.Bool(random.nextBoolean());
      case INT -> new LiteralValue.Int(random.nextInt(7) - 2);
      case FLOAT -> new LiteralValue.FloatingPoint(random.nextInt(9) / 4.0);
      case STRING -> new LiteralValue.Text(string(random));
      default -> new LiteralValue.Scalar(scalar, scalar(scalar, random));
    };
  }

  /** Makes a text, which is short, empty or of several steps. */
  static String string(Random random) {
    List<String> texts = List.of(
        "",
        "a",
        "b",
        "true",
        "12",
        "nginx:1.27",
        "1Gi",
        "10.0.0.0/8",
        "a/b/c",
        "x,y,z",
        "\u00e9\uD83D\uDE00");
    return random.nextInt(8) == 0
        ? "long/".repeat(1 + random.nextInt(60))
        : texts.get(random.nextInt(texts.size()));
  }

  /** Makes a text that parses as a domain scalar. */
  static String scalar(ScalarType type, Random random) {
    List<String> texts = switch (type) {
      case QUANTITY -> List.of("0", "500m", "1.5Gi", "1e3");
      case DURATION -> List.of("0", "1h30m", "-5ms");
      case INSTANT -> List.of("2027-01-31T12:00:00Z", "2024-02-29T00:00:00.5+02:00");
      case VERSION -> List.of("1", "v1.25", "1.25.3-beta.1");
      case CIDR -> List.of("0.0.0.0/0", "10.0.0.1", "fd00::/8");
      case IMAGE -> List.of("nginx", "ghcr.io/acme/app:1", "FOO/bar");
      case REGEX -> List.of("a*", "[a-z]+", ".*/.*");
      default -> throw new IllegalArgumentException(type + " is no domain scalar");
    };
    return texts.get(random.nextInt(texts.size()));
  }
}
