package dev.bylaw.reader;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of one document from what a parser reports, with a stack of its own instead of
 * recursion, and holds it to the limits. Keys that stand twice are refused here, for JSON and YAML
 * alike.
 */
final class TreeBuilder {
  private final SourceText source;
  private final Limits limits;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Deque<PendingKey> keys = new ArrayDeque<>();
  private final Map<String, String> knownKeys = new HashMap<>();
  private @Nullable Node root;
  private long count;
  private int objectsOpen;

  /** A complete value with what its aliases will cost. */
  record Subtree(Node node, long expanded, int height) {}

  /** A key whose value has not been read yet. */
  private record PendingKey(String key, Span span, boolean merge) {}

  TreeBuilder(SourceText source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Returns the finished tree, null while there is none. */
  @Nullable Node root() {
    return root;
  }

  boolean expectsKey() {
    Frame frame = open.peek();
    return frame != null && frame.isObject && !hasKey();
  }

  private boolean hasKey() {
    return keys.size() == objectsOpen;
  }

  void begin(boolean object, int start, int end) throws ReadFailure {
    checkDepth(open.size() + 1, start, end);
    countNodes(1, start, end);
    open.push(new Frame(object, start, end));
    objectsOpen += object ? 1 : 0;
  }

  void key(String key, int start, int end) throws ReadFailure {
    checkLength(key, start, end);
    Span first = current().written(key);
    if (first != null) {
      String shown = key.length() > 60 ? key.substring(0, 60) + "…" : key;
      throw ReadFailure.at(
              ReaderCode.DUPLICATE_KEY,
              source,
              start,
              end,
              "the key '" + shown + "' stands twice in this object",
              "remove one of the two: tools differ in which one they take")
          .with(source, first, "first here");
    }
    keys.push(
        new PendingKey(knownKeys.computeIfAbsent(key, same -> same), new Span(start, end), false));
  }

  /** Takes the next value as an object, or list of objects, to merge into the current one. */
  void mergeKey(int start, int end) {
    keys.push(new PendingKey("<<", new Span(start, end), true));
  }

  Subtree scalar(Node value, int length) throws ReadFailure {
    Span span = value.span();
    if (length > limits.scalarLength()) {
      throw tooLong(span.start(), span.end(), length);
    }
    countNodes(1, span.start(), span.end());
    Subtree subtree = new Subtree(value, 1, 0);
    add(subtree, span.end(), false);
    return subtree;
  }

  /** Adds a value that an alias stands for. */
  void alias(Subtree target, int start, int end) throws ReadFailure {
    checkDepth(open.size() + target.height(), start, end);
    countNodes(target.expanded(), start, end);
    add(target, end, true);
  }

  /**
   * Ends the container that began last.
   *
   * @param end its end; -1 for the end of its last child
   */
  Subtree end(int end) throws ReadFailure {
    Frame frame = open.pop();
    objectsOpen -= frame.isObject ? 1 : 0;
    if (end >= 0) {
      frame.end = end;
    }
    Subtree subtree = new Subtree(frame.build(), frame.expanded, frame.height);
    add(subtree, frame.end, false);
    return subtree;
  }

  private Frame current() {
    Frame frame = open.peek();
    if (frame == null) {
      throw new IllegalStateException("no container is open");
    }
    return frame;
  }

  private void add(Subtree subtree, int end, boolean throughAlias) throws ReadFailure {
    Frame frame = open.peek();
    if (frame == null) {
      root = subtree.node();
      return;
    }
    frame.end = Math.max(frame.end, end);
    frame.expanded += subtree.expanded();
    frame.height = Math.max(frame.height, subtree.height() + 1);
    if (!frame.isObject) {
      frame.element(subtree.node(), throughAlias);
      return;
    }
    PendingKey key = keys.pop();
    if (key.merge()) {
      merge(frame, subtree.node(), throughAlias, key.span());
    } else {
      frame.entry(key.key(), key.span(), subtree.node(), throughAlias);
    }
  }

  private void merge(Frame frame, Node value, boolean throughAlias, Span keySpan)
      throws ReadFailure {
    if (value instanceof ObjectNode object) {
      mergeObject(frame, object);
    } else if (value instanceof ArrayListNode list && !throughAlias) {
      for (int i = list.size() - 1; i >= 0; i--) {
        if (!(list.element(i) instanceof ObjectNode object)) {
          throw notMergeable(keySpan);
        }
        mergeObject(frame, object);
      }
    } else {
      throw notMergeable(keySpan);
    }
  }

  private static void mergeObject(Frame frame, ObjectNode object) {
    for (String key : object.keys()) {
      Node value = object.get(key);
      if (value != null) {
        frame.mergedEntry(key, object.keySpan(key), value);
      }
    }
  }

  private ReadFailure notMergeable(Span span) {
    return ReadFailure.at(
        ReaderCode.UNUSABLE_MERGE,
        source,
        span.start(),
        span.end(),
        "the merge key '<<' needs an object or a list of objects",
        "give an alias of an object, or quote the key if it is meant as text");
  }

  private void checkDepth(int depth, int start, int end) throws ReadFailure {
    if (depth > limits.depth()) {
      throw ReadFailure.at(
          ReaderCode.TOO_DEEP,
          source,
          start,
          Math.min(end, start + 1),
          "nested more than " + limits.depth() + " levels deep",
          "no object of the platform needs that; make it flatter");
    }
  }

  private void countNodes(long more, int start, int end) throws ReadFailure {
    count += more;
    if (count > limits.expandedNodes()) {
      throw ReadFailure.at(
          ReaderCode.TOO_MANY_NODES,
          source,
          start,
          end,
          "the document has more than " + limits.expandedNodes()
              + " values, each alias counted as what it stands for",
          "split the document, or write out fewer aliases");
    }
  }

  private void checkLength(String text, int start, int end) throws ReadFailure {
    if (text.length() > limits.scalarLength()) {
      throw tooLong(start, end, text.length());
    }
  }

  private ReadFailure tooLong(int start, int end, int length) {
    return ReadFailure.at(
        ReaderCode.SCALAR_TOO_LONG,
        source,
        start,
        Math.min(end, start + 1),
        "a text of " + length + " characters; at most " + limits.scalarLength() + " are read",
        "keep data of this size out of the document");
  }
}
