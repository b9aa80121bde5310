package dev.bylaw.reader;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.source.Span;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A list over an array. */
final class ArrayListNode implements ListNode {
  private final Node[] elements;
  private final int start;
  private final int end;
  private final @Nullable BitSet aliased;

  ArrayListNode(Node[] elements, int start, int end, @Nullable BitSet aliased) {
    this.elements = elements;
    this.start = start;
    this.end = end;
    this.aliased = aliased;
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public Node element(int index) {
    return elements[index];
  }

  boolean isAliased(int index) {
    return aliased != null && aliased.get(index);
  }

  @Override
  public Span span() {
    return new Span(start, end);
  }

  @Override
  public String toString() {
    return NodeWriter.json(this);
  }
}
