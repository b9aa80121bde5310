package dev.bylaw.document;

import dev.bylaw.source.Span;

/**
 * An explicit null.
 *
 * @param span where it stands
 */
public record NullNode(Span span) implements Node {
  @Override
  public String describe() {
    return "null";
  }
}
