package dev.bylaw.internal.projection;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;

/** Values as slots hold them, as nodes. */
final class SlotNodes {
  private SlotNodes() {}

  static Node node(Object value) {
    if (value instanceof Node node) {
      return node;
    }
    if (value instanceof String text) {
      return new StringNode(text, Span.NONE);
    }
    if (value instanceof Long number) {
      return new IntegerNode(number, Span.NONE);
    }
    if (value instanceof Boolean bool) {
      return new BooleanNode(bool, Span.NONE);
    }
    if (value instanceof Double number) {
      return new FloatNode(number, Span.NONE);
    }
    throw new IllegalStateException("no value of a slot: " + value.getClass());
  }
}
