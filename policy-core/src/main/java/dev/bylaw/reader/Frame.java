package dev.bylaw.reader;

import dev.bylaw.document.Node;
import dev.bylaw.source.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A container that is being read: a growing object or list. */
final class Frame {
  /** Objects up to this size are searched from front to back. */
  private static final int SEARCHED = 8;

  private static final String[] NO_KEYS = {};
  private static final Node[] NO_VALUES = {};
  private static final int[] NO_SPANS = {};

  final boolean isObject;
  final int start;

  /** Where the container ends as far as it has been read. */
  int end;

  /** Values below this one, aliases expanded; the container itself counts. */
  long expanded = 1;

  /** Levels of containers, this one included. */
  int height = 1;

  private String[] keys = NO_KEYS;
  private Node[] values = NO_VALUES;
  private int[] keySpans = NO_SPANS;
  private int size;
  private @Nullable Map<String, Integer> index;
  private @Nullable BitSet aliased;
  private @Nullable BitSet merged;

  Frame(boolean isObject, int start, int end) {
    this.isObject = isObject;
    this.start = start;
    this.end = end;
  }

  /** Finds a key that was written in this object itself; one that was merged may be overridden. */
  @Nullable Span written(String key) {
    int position = position(key);
    boolean there = position >= 0 && !(merged != null && merged.get(position));
    return there ? new Span(keySpans[2 * position], keySpans[2 * position + 1]) : null;
  }

  void element(Node value, boolean throughAlias) {
    grow();
    values[size] = value;
    aliased = mark(aliased, size, throughAlias);
    size++;
  }

  void entry(String key, Span keySpan, Node value, boolean throughAlias) {
    int position = put(key, keySpan, value);
    aliased = mark(aliased, position, throughAlias);
    if (merged != null) {
      merged.clear(position);
    }
  }

  /**
   * Takes an entry over from a merged object, where it replaces what stands there already: the
   * merge keys of go-yaml 2 work in the order of the text.
   */
  void mergedEntry(String key, Span keySpan, Node value) {
    boolean fresh = position(key) < 0;
    int position = put(key, keySpan, value);
    aliased = mark(aliased, position, true);
    merged = mark(merged, position, fresh || (merged != null && merged.get(position)));
  }

  private int put(String key, Span keySpan, Node value) {
    int position = position(key);
    if (position < 0) {
      grow();
      position = size++;
      keys[position] = key;
      indexNew(key, position);
    }
    values[position] = value;
    keySpans[2 * position] = keySpan.start();
    keySpans[2 * position + 1] = keySpan.end();
    return position;
  }

  private int position(String key) {
    if (index != null) {
      return index.getOrDefault(key, -1);
    }
    for (int i = 0; i < size; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private void indexNew(String key, int position) {
    if (index != null) {
      index.put(key, position);
    } else if (size > SEARCHED) {
      Map<String, Integer> built = new HashMap<>(4 * SEARCHED);
      for (int i = 0; i < size; i++) {
        built.put(keys[i], i);
      }
      index = built;
    }
  }

  private void grow() {
    if (size < values.length) {
      return;
    }
    int capacity = Math.max(4, size + (size >> 1));
    values = Arrays.copyOf(values, capacity);
    if (isObject) {
      keys = Arrays.copyOf(keys, capacity);
      keySpans = Arrays.copyOf(keySpans, 2 * capacity);
    }
  }

  private static @Nullable BitSet mark(@Nullable BitSet set, int position, boolean value) {
    if (set == null && !value) {
      return null;
    }
    BitSet marked = set == null ? new BitSet() : set;
    marked.set(position, value);
    return marked;
  }

  Node build() {
    Node[] children = Arrays.copyOf(values, size);
    if (!isObject) {
      return new ArrayListNode(children, start, end, aliased);
    }
    return new ArrayObjectNode(
        Arrays.copyOf(keys, size),
        children,
        Arrays.copyOf(keySpans, 2 * size),
        index,
        aliased,
        new Span(start, end));
  }
}
