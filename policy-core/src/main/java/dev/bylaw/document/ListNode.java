package dev.bylaw.document;

import dev.bylaw.source.Span;
import java.util.List;

/** A JSON array. */
public non-sealed interface ListNode extends Node {
  /**
   * Makes a list in memory; it stands in no text.
   *
   * @param elements its elements; copied
   * @return the list
   */
  static ListNode of(List<? extends Node> elements) {
    return of(elements, Span.NONE);
  }

  /**
   * Makes a list in memory that takes the place of one in a text.
   *
   * @param elements its elements; copied
   * @param span where the list stood that it takes the place of
   * @return the list
   */
  static ListNode of(List<? extends Node> elements, Span span) {
    return new MemoryList(List.copyOf(elements), span);
  }

  /**
   * Returns the number of elements.
   *
   * @return the number, explicit nulls included
   */
  int size();

  /**
   * Returns an element.
   *
   * @param index from 0 to {@code size() - 1}
   * @return the element, a {@link NullNode} for an explicit null
   * @throws IndexOutOfBoundsException if there is no such element
   */
  Node element(int index);

  @Override
  default String describe() {
    return "a list";
  }
}
