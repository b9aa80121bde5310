package dev.bylaw.internal.lexical;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** What a YAML scalar means: a value, or as a key a text. */
public sealed interface YamlScalar {
  /** Makes the value; a number that is not finite becomes a float node that is not. */
  Node toNode(Span span);

  /** Makes the key that JSON gets, or empty if the reference refuses it. */
  Optional<String> toKey();

  /** Null, written or left out. */
  record Null() implements YamlScalar {
    @Override
    public Node toNode(Span span) {
      return new NullNode(span);
    }

    @Override
    public Optional<String> toKey() {
      return Optional.empty();
    }
  }

  /** A boolean. */
  record Bool(boolean value) implements YamlScalar {
    @Override
    public Node toNode(Span span) {
      return new BooleanNode(value, span);
    }

    @Override
    public Optional<String> toKey() {
      return Optional.of(Boolean.toString(value));
    }
  }

  /** An integer in the range of long. */
  record Int(long value) implements YamlScalar {
    @Override
    public Node toNode(Span span) {
      return new IntegerNode(value, span);
    }

    @Override
    public Optional<String> toKey() {
      return Optional.of(Long.toString(value));
    }
  }

  /** An integer above the range of long and below 2^64, which is no key. */
  record Unsigned(double value) implements YamlScalar {
    @Override
    public Node toNode(Span span) {
      return new FloatNode(value, span);
    }

    @Override
    public Optional<String> toKey() {
      return Optional.empty();
    }
  }

  /** A number that was written as a float. */
  record Real(double value) implements YamlScalar {
    @Override
    public Node toNode(Span span) {
      return Numbers.of(value, span);
    }

    @Override
    public Optional<String> toKey() {
      return Optional.of(shortest((float) value));
    }

    /** Writes a float as Go's {@code strconv.FormatFloat(f, 'g', -1, 32)} does. */
    private static String shortest(float value) {
      if (Float.isNaN(value)) {
        return ".nan";
      }
      if (Float.isInfinite(value)) {
        return value > 0 ? ".inf" : "-.inf";
      }
      if (value == 0) {
        return Float.compare(value, 0f) == 0 ? "0" : "-0";
      }
      BigDecimal exact = new BigDecimal(value);
      BigDecimal digits = exact;
      for (int precision = 1; precision <= 9; precision++) {
        digits = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
        if (digits.floatValue() == value) {
          break;
        }
      }
      return layOut(digits.stripTrailingZeros());
    }

    private static String layOut(BigDecimal digits) {
      int exponent = digits.precision() - digits.scale() - 1;
      if (exponent >= -4 && exponent < 6) {
        return digits.toPlainString();
      }
      String all = digits.unscaledValue().abs().toString();
      String mantissa = all.length() == 1 ? all : all.charAt(0) + "." + all.substring(1);
      String sign = digits.signum() < 0 ? "-" : "";
      int size = Math.abs(exponent);
      return sign + mantissa + "e" + (exponent < 0 ? "-" : "+") + (size < 10 ? "0" : "") + size;
    }
  }

  /** A text. */
  record Text(String value) implements YamlScalar {
    @Override
    public Node toNode(Span span) {
      return new StringNode(value, span);
    }

    @Override
    public Optional<String> toKey() {
      return Optional.of(value);
    }
  }
}
