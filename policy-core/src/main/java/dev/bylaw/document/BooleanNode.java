package dev.bylaw.document;

import dev.bylaw.source.Span;

/**
 * A JSON boolean.
 *
 * @param value true or false
 * @param span where it stands
 */
public record BooleanNode(boolean value, Span span) implements Node {
  @Override
  public String describe() {
    return "a boolean";
  }
}
