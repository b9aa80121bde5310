package dev.bylaw.document;

import dev.bylaw.source.Span;

/**
 * A JSON string.
 *
 * @param value the decoded text
 * @param span where it stands
 */
public record StringNode(String value, Span span) implements Node {
  @Override
  public String describe() {
    return "a string";
  }
}
