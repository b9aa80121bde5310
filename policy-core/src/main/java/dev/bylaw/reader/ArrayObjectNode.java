package dev.bylaw.reader;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.source.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object over arrays: small ones are searched, larger ones have an index. */
final class ArrayObjectNode implements ObjectNode {
  private final List<String> keys;
  private final Node[] values;
  private final int[] keySpans;
  private final @Nullable Map<String, Integer> index;
  private final @Nullable BitSet aliased;
  private final int start;
  private final int end;

  /**
   * Takes the parts over.
   *
   * @param keySpans start and end of each key in turn; empty if unknown
   * @param index from key to position; null for small objects
   * @param aliased the positions whose value stands through an alias or a merge key; null for none
   */
  ArrayObjectNode(
      String[] keys,
      Node[] values,
      int[] keySpans,
      @Nullable Map<String, Integer> index,
      @Nullable BitSet aliased,
      Span span) {
    this.keys = Collections.unmodifiableList(Arrays.asList(keys));
    this.values = values;
    this.keySpans = keySpans;
    this.index = index;
    this.aliased = aliased;
    this.start = span.start();
    this.end = span.end();
  }

  @Override
  public @Nullable Node get(String key) {
    int position = position(key);
    return position < 0 ? null : values[position];
  }

  private int position(String key) {
    if (index != null) {
      return index.getOrDefault(key, -1);
    }
    return keys.indexOf(key);
  }

  @Override
  public List<String> keys() {
    return keys;
  }

  @Override
  public Span keySpan(String key) {
    int position = position(key);
    if (position < 0 || keySpans.length == 0) {
      return Span.NONE;
    }
    return new Span(keySpans[2 * position], keySpans[2 * position + 1]);
  }

  boolean isAliased(String key) {
    int position = position(key);
    return aliased != null && position >= 0 && aliased.get(position);
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
