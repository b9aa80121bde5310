package dev.bylaw.internal.value;

import org.jspecify.annotations.Nullable;

/**
 * True or false.
 *
 * @param value the value
 * @param origin where it comes from
 */
public record BoolValue(boolean value, Origin origin) implements Value {
  /** Makes a computed one. */
  public static BoolValue of(boolean value) {
    return new BoolValue(value, Origin.NONE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BoolValue that && value == that.value;
  }

  @Override
  public int hashCode() {
    return Boolean.hashCode(value);
  }
}
