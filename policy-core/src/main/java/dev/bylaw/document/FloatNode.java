package dev.bylaw.document;

import dev.bylaw.source.Span;

/**
 * A finite number that is not an {@link IntegerNode}: with a fraction, or out of the range of long.
 *
 * @param value the nearest double
 * @param span where it stands
 */
public record FloatNode(double value, Span span) implements Node {
  @Override
  public String describe() {
    return "a number";
  }
}
