package dev.bylaw.internal.value;

import dev.bylaw.type.ScalarType;
import org.jspecify.annotations.Nullable;

/**
 * A domain scalar.
 *
 * @param type which one
 * @param value the parsed value, whose equality is the language's
 * @param text as it was written, or as it prints if it was computed
 * @param origin where it comes from
 */
public record ScalarValue(ScalarType type, Object value, String text, Origin origin)
    implements Value {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScalarValue that && type == that.type && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
