package dev.bylaw.internal.value;

import org.jspecify.annotations.Nullable;

/**
 * A text.
 *
 * @param value the value
 * @param origin where it comes from
 */
public record StringValue(String value, Origin origin) implements Value {
  /** Makes a computed one. */
  public static StringValue of(String value) {
    return new StringValue(value, Origin.NONE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StringValue that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
