package dev.bylaw.internal.projection;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A list of which the elements are kept, as {@link SlotObject} keeps its values; JSON's null is a
 * {@link NullNode}. Its reader fills it; after that it is not changed.
 */
public final class SlotList implements ListNode {
  private static final Object[] EMPTY = {};

  private final @Nullable Object parent;
  private Object[] elements = EMPTY;

  /**
   * Makes an empty list.
   *
   * @param parent the container; null at the root
   */
  public SlotList(@Nullable Object parent) {
    this.parent = parent;
  }

  /** Takes the elements over; for readers alone. */
  public void fill(Object[] values) {
    elements = values;
  }

  /** Returns the container, null at the root. */
  public @Nullable Object parent() {
    return parent;
  }

  /** Returns an element as it is kept. */
  public Object get(int index) {
    return elements[index];
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public Node element(int index) {
    return SlotNodes.node(elements[index]);
  }

  @Override
  public Span span() {
    return Span.NONE;
  }
}
