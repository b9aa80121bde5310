package dev.bylaw.reader;

import dev.bylaw.document.BooleanNode;
import dev.bylaw.document.FloatNode;
import dev.bylaw.document.IntegerNode;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.Place;
import dev.bylaw.document.StringNode;
import dev.bylaw.internal.lexical.Numbers;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.source.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes nodes in memory. They stand nowhere unless a span is given. The nodes are immutable and
 * thread-safe.
 */
public final class Nodes {
  private Nodes() {}

  /**
   * Makes an object.
   *
   * @param entries keys and values in the order of the map
   * @return the object
   */
  public static ObjectNode object(Map<String, ? extends Node> entries) {
    return object(entries, Span.NONE);
  }

  /**
   * Makes an object that stands somewhere.
   *
   * @param entries keys and values in the order of the map
   * @param span where it stands
   * @return the object; where its keys stand is not known
   */
  public static ObjectNode object(Map<String, ? extends Node> entries, Span span) {
    Frame frame = new Frame(true, span.start(), span.end());
    entries.forEach((key, value) -> frame.entry(key, Span.NONE, value, false));
    return (ObjectNode) frame.build();
  }

  /**
   * Makes a list.
   *
   * @param elements the elements in order
   * @return the list
   */
  public static ListNode list(List<? extends Node> elements) {
    return list(elements, Span.NONE);
  }

  /**
   * Makes a list that stands somewhere.
   *
   * @param elements the elements in order
   * @param span where it stands
   * @return the list
   */
  public static ListNode list(List<? extends Node> elements, Span span) {
    return new ArrayListNode(elements.toArray(Node[]::new), span.start(), span.end(), null);
  }

  /**
   * Returns an object with one entry replaced, or added at the end. Everything else keeps its place
   * in the text.
   *
   * @param object the object
   * @param key the key
   * @param value its new value
   * @return the changed copy
   */
  public static ObjectNode with(ObjectNode object, String key, Node value) {
    if (object instanceof SlotObject kept) {
      return kept.with(key, value);
    }
    Span span = object.span();
    Frame frame = new Frame(true, span.start(), span.end());
    for (String each : object.keys()) {
      Node kept = object.get(each);
      boolean aliased = object instanceof ArrayObjectNode array && array.isAliased(each);
      if (kept != null) {
        frame.entry(each, object.keySpan(each), kept, aliased);
      }
    }
    frame.entry(key, object.keySpan(key), value, false);
    return (ObjectNode) frame.build();
  }

  /**
   * Makes a string.
   *
   * @param value the text
   * @return the node
   */
  public static StringNode string(String value) {
    return new StringNode(value, Span.NONE);
  }

  /**
   * Makes an integer.
   *
   * @param value the number
   * @return the node
   */
  public static IntegerNode integer(long value) {
    return new IntegerNode(value, Span.NONE);
  }

  /**
   * Makes a number.
   *
   * @param value the number
   * @return an integer node if the value is integral and in the range of long, else a float node
   * @throws IllegalArgumentException if the value is not finite
   */
  public static Node number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    return Numbers.of(value, Span.NONE);
  }

  /**
   * Makes a boolean.
   *
   * @param value the value
   * @return the node
   */
  public static BooleanNode bool(boolean value) {
    return new BooleanNode(value, Span.NONE);
  }

  /**
   * Makes a null.
   *
   * @return the node
   */
  public static NullNode nullNode() {
    return new NullNode(Span.NONE);
  }

  /**
   * Makes a node of Java's own values: maps with string keys, collections, strings, booleans,
   * numbers and null, as parsers and mappers yield them. A Java value that contains itself
   * overflows the limit of depth.
   *
   * @param value the value
   * @return the node
   * @throws IllegalArgumentException if it contains anything else, a number that is not finite, or
   *     is nested more deeply than {@link Limits#DEFAULT} allows
   */
  public static Node fromJava(@Nullable Object value) {
    return fromJava(value, Limits.DEFAULT.depth());
  }

  private static Node fromJava(@Nullable Object value, int depth) {
    if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
      if (depth == 0) {
        throw new IllegalArgumentException(
            "nested more than " + Limits.DEFAULT.depth() + " levels deep");
      }
      return value instanceof Map<?, ?> map
          ? object(map, depth)
          : list(((Collection<?>) value)
              .stream().map(each -> fromJava(each, depth - 1)).toList());
    }
    if (value == null) {
      return nullNode();
    }
    if (value instanceof String text) {
      return string(text);
    }
    if (value instanceof Boolean bool) {
      return bool(bool);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    throw new IllegalArgumentException("no JSON value: " + value.getClass().getName());
  }

  private static Node object(Map<?, ?> map, int depth) {
    Frame frame = new Frame(true, -1, -1);
    map.forEach((key, value) -> {
      if (!(key instanceof String text)) {
        throw new IllegalArgumentException("a key that is no string: " + key);
      }
      frame.entry(text, Span.NONE, fromJava(value, depth - 1), false);
    });
    return frame.build();
  }

  private static Node number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      return number(number.doubleValue());
    }
    if (number instanceof BigDecimal || number instanceof BigInteger) {
      String text = number.toString();
      Node node = text.length() > Numbers.MAX_LENGTH ? null : Numbers.json(text, Span.NONE);
      if (node == null || (node instanceof FloatNode f && Double.isInfinite(f.value()))) {
        throw new IllegalArgumentException("a number out of range");
      }
      return node;
    }
    return integer(number.longValue());
  }

  /**
   * Finds the child that the last step of a place leads to.
   *
   * @param container a node
   * @param step the place whose last step to go
   * @return the child, null if there is none
   */
  static @Nullable Node child(Node container, Place step) {
    String key = step.key();
    if (key != null) {
      return container instanceof ObjectNode object ? object.get(key) : null;
    }
    int index = step.index();
    return container instanceof ListNode list && index >= 0 && index < list.size()
        ? list.element(index)
        : null;
  }

  /**
   * Finds a value and asks that it is a string.
   *
   * @param root a node
   * @param place the way to the value
   * @return its text, or empty if there is no string
   */
  public static Optional<String> text(Node root, Place place) {
    return place.find(root) instanceof StringNode node
        ? Optional.of(node.value())
        : Optional.empty();
  }
}
