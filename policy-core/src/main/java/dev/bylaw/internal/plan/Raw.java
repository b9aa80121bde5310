package dev.bylaw.internal.plan;

import dev.bylaw.internal.value.BoolValue;
import dev.bylaw.internal.value.IntValue;
import dev.bylaw.internal.value.StringValue;
import dev.bylaw.internal.value.Value;
import java.util.Optional;

/** Constants as slots hold them. */
public final class Raw {
  private Raw() {}

  /** Returns a scalar of JSON; empty for what slots do not hold as it is. */
  public static Optional<Object> scalar(Value value) {
    if (value instanceof StringValue text) {
      return Optional.of(text.value());
    }
    if (value instanceof IntValue number) {
      return Optional.of(number.value());
    }
    return value instanceof BoolValue bool ? Optional.of(bool.value()) : Optional.empty();
  }
}
