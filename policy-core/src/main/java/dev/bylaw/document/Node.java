package dev.bylaw.document;

import dev.bylaw.source.Span;

/**
 * A node of a document as read, before any type is asked of it. Readers of every format yield
 * these; containers are interfaces, so that a reader may represent them as it likes. Immutable once
 * read.
 *
 * <p>Numbers are normalised by readers: a number with an integral value in the range of
 * {@code long} is an {@link IntegerNode}, however it was written; every other finite number is a
 * {@link FloatNode}.
 */
public sealed interface Node
    permits ObjectNode, ListNode, StringNode, IntegerNode, FloatNode, BooleanNode, NullNode {
  /**
   * Returns where the value stands in its source; behind an alias or a merge key, where it was
   * written.
   *
   * @return the range, or {@link Span#NONE} if it was not read from a text
   */
  Span span();

  /**
   * Names the JSON type of this node for messages.
   *
   * @return as {@code an object}, {@code a string}
   */
  String describe();
}
