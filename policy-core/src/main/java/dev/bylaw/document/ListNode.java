package dev.bylaw.document;

/** A JSON array. */
public non-sealed interface ListNode extends Node {
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
