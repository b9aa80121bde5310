package dev.bylaw.document;

import dev.bylaw.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object: keys in document order, none of them twice. */
public non-sealed interface ObjectNode extends Node {
  /**
   * Makes an object in memory; it stands in no text.
   *
   * @param members its members, in the order that its keys will have; copied
   * @return the object
   */
  static ObjectNode of(Map<String, Node> members) {
    return of(members, Span.NONE);
  }

  /**
   * Makes an object in memory that takes the place of one in a text.
   *
   * @param members its members, in the order that its keys will have; copied
   * @param span where the object stood that it takes the place of
   * @return the object
   */
  static ObjectNode of(Map<String, Node> members, Span span) {
    return new MemoryObject(new LinkedHashMap<>(members), span);
  }

  /**
   * Returns the value of a key.
   *
   * @param key the key, compared code point by code point
   * @return its value, a {@link NullNode} for an explicit null, or null if the object has no such
   *     key
   */
  @Nullable Node get(String key);

  /**
   * Returns all keys, those with an explicit null included.
   *
   * @return the keys in document order, unmodifiable
   */
  List<String> keys();

  /**
   * Returns where a key stands.
   *
   * @param key a key of this object
   * @return its range, or {@link Span#NONE} if unknown
   */
  Span keySpan(String key);

  @Override
  default String describe() {
    return "an object";
  }
}
