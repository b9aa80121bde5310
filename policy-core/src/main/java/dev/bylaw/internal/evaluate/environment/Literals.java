package dev.bylaw.internal.evaluate.environment;

import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.value.AbsentValue;
import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.FloatValue;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.ScalarParser;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The values of a program's literals, each of which is parsed once. Thread-safe. */
public final class Literals {
  private final Map<LiteralValue, Value> values = new ConcurrentHashMap<>();

  /** Returns the value of a literal. */
  public Value value(LiteralValue literal) {
    Value known = values.get(literal);
    return known != null ? known : values.computeIfAbsent(literal, Literals::make);
  }

  private static Value make(LiteralValue literal) {
    if (literal instanceof LiteralValue.Text text) {
      return StringValue.of(text.value());
    }
    if (literal instanceof LiteralValue.Int number) {
      return IntValue.of(number.value());
    }
    if (literal instanceof LiteralValue.Bool bool) {
      return BoolValue.of(bool.value());
    }
    if (literal instanceof LiteralValue.FloatingPoint number) {
      return FloatValue.of(number.value());
    }
    if (literal instanceof LiteralValue.Scalar scalar) {
      return ScalarParser.parse(scalar.type(), scalar.text(), Origin.NONE);
    }
    return AbsentValue.LITERAL;
  }
}
