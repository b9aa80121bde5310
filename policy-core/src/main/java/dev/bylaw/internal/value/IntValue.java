package dev.bylaw.internal.value;

import org.jspecify.annotations.Nullable;

/**
 * A 64 bit integer. It equals a float of the same value: lists of integers stand for lists of
 * floats.
 *
 * @param value the value
 * @param origin where it comes from
 */
public record IntValue(long value, Origin origin) implements Value {
  /** Makes a computed one. */
  public static IntValue of(long value) {
    return new IntValue(value, Origin.NONE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IntValue that
        ? value == that.value
        : other instanceof FloatValue wide && wide.value() == (double) value;
  }

  @Override
  public int hashCode() {
    return Double.hashCode((double) value);
  }
}
