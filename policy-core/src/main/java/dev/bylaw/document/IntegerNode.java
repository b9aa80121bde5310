package dev.bylaw.document;

import dev.bylaw.source.Span;

/**
 * A number with an integral value in the range of long, however it was written.
 *
 * @param value the number
 * @param span where it stands
 */
public record IntegerNode(long value, Span span) implements Node {
  @Override
  public String describe() {
    return "an integer";
  }
}
