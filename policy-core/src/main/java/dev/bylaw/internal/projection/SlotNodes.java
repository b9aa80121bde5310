package dev.bylaw.internal.projection;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;
import org.jspecify.annotations.Nullable;

/** Values as slots hold them, as nodes. */
public final class SlotNodes {
  /** JSON's null where it is a value: in a list, and of a key without slot. */
  public static final NullNode NULL = new NullNode(Span.NONE);

  private SlotNodes() {}

  /** Returns the node of what may be null. */
  public static Node nodeOrNull(@Nullable Object value) {
    return value == null ? NULL : node(value);
  }

  /** Returns the node of a value. */
  public static Node node(Object value) {
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

  /** Returns the value of a scalar's node, as slots hold it. */
  public static Object value(Node scalar) {
    if (scalar instanceof StringNode text) {
      return text.value();
    }
    if (scalar instanceof IntegerNode number) {
      return number.value();
    }
    if (scalar instanceof FloatNode number) {
      return number.value();
    }
    return ((BooleanNode) scalar).value();
  }
}
