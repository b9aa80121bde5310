package dev.bylaw.document;

import dev.bylaw.source.Span;
import java.util.List;

/** A list that was made in memory. */
record MemoryList(List<Node> elements, Span span) implements ListNode {
  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public Node element(int index) {
    return elements.get(index);
  }
}
