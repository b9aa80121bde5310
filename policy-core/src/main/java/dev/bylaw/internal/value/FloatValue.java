package dev.bylaw.internal.value;

import org.jspecify.annotations.Nullable;

/**
 * A finite double.
 *
 * @param value the value
 * @param origin where it comes from
 */
public record FloatValue(double value, Origin origin) implements Value {
  /** Makes a computed one. */
  public static FloatValue of(double value) {
    return new FloatValue(value, Origin.NONE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FloatValue that
        ? value == that.value
        : other instanceof IntValue narrow && value == (double) narrow.value();
  }

  @Override
  public int hashCode() {
    return Double.hashCode(value == 0 ? 0.0 : value);
  }
}
