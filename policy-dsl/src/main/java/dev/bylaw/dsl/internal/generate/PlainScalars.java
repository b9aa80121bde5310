package dev.bylaw.dsl.internal.generate;

import dev.bylaw.binding.FieldConstraint;
import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;
import dev.bylaw.type.ScalarType;
import java.util.List;
import java.util.Optional;

/** Scalars that no policy mentions, and how scalars are written in documents. */
final class PlainScalars {
  private static final List<String> NUMBERS = List.of("0", "1", "2", "10", "1000", "8080");
  private static final List<String> TEXTS = List.of("a", "b", "app", "x-1", "");

  private PlainScalars() {}

  /** Returns valid texts of a type, the simplest first. */
  static List<String> texts(ScalarType type, FieldConstraint constraint) {
    List<String> examples = constraint.examples().isEmpty() ? usual(type) : constraint.examples();
    return examples.stream().filter(each -> isValid(type, each, constraint)).toList();
  }

  private static List<String> usual(ScalarType type) {
    return switch (type) {
      case BOOL -> List.of("false", "true");
      case INT -> NUMBERS;
      case FLOAT -> List.of("0", "1", "0.5");
      case STRING -> TEXTS;
      case QUANTITY -> List.of("1", "500m", "1Gi", "0", "64Mi");
      case DURATION -> List.of("1s", "0s", "1h", "10m30s");
      case INSTANT -> List.of("2024-01-01T00:00:00Z", "2024-06-15T12:30:00Z");
      case VERSION -> List.of("1.0", "1.30", "0.1");
      case CIDR -> List.of("10.0.0.0/8", "0.0.0.0/0", "192.168.0.1/32");
      case IMAGE -> List.of("example.com/app:1.0", "app", "example.com/app:latest");
      case REGEX -> List.of("a", "[a-z]+");
    };
  }

  static boolean isValid(ScalarType type, String text, FieldConstraint constraint) {
    if (!type.parses(text) || !constraint.allows(text)) {
      return false;
    }
    Object number = type == ScalarType.INT ? type.parse(text).orElseThrow() : 0L;
    return !(number instanceof Long value && type == ScalarType.INT)
        || (value >= constraint.least() && value <= constraint.most());
  }

  /** Writes a text as the node that a document has for it; empty if it is none of the type. */
  static Optional<Node> node(ScalarType type, String text) {
    return type.parse(text).map(value -> {
      if (value instanceof Boolean bool) {
        return new BooleanNode(bool, Span.NONE);
      }
      if (value instanceof Long number && type == ScalarType.INT) {
        return new IntegerNode(number, Span.NONE);
      }
      if (value instanceof Double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
            ? new IntegerNode(number.longValue(), Span.NONE)
            : new FloatNode(number, Span.NONE);
      }
      return new StringNode(text, Span.NONE);
    });
  }
}
