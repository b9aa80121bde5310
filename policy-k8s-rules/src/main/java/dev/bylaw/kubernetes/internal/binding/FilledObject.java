package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object as read, with values for keys that it lacks; what was read keeps its places. */
final class FilledObject implements ObjectNode {
  private final @Nullable ObjectNode base;
  private final Map<String, Node> filled;
  private final List<String> keys;

  private FilledObject(@Nullable ObjectNode base, Map<String, Node> filled) {
    this.base = base;
    this.filled = new LinkedHashMap<>(filled);
    List<String> all = new ArrayList<>(base == null ? List.of() : base.keys());
    filled.keySet().stream().filter(each -> !all.contains(each)).forEach(all::add);
    this.keys = List.copyOf(all);
  }

  /** An object without keys that was not read. */
  static ObjectNode empty() {
    return new FilledObject(null, Map.of());
  }

  /** Fills a key; the value that it has so far, mostly null, is no longer seen. */
  static ObjectNode with(ObjectNode base, String key, Node value) {
    return new FilledObject(base, Map.of(key, value));
  }

  /** Fills a key with a text. */
  static ObjectNode with(ObjectNode base, String key, String value) {
    return with(base, key, new StringNode(value, Span.NONE));
  }

  /** Whether an object has no value for a key: no key, or an explicit null. */
  static boolean lacks(ObjectNode object, String key) {
    Node value = object.get(key);
    return value == null || value instanceof NullNode;
  }

  /** The text at a key, empty if there is none. */
  static String textAt(ObjectNode object, String key) {
    return object.get(key) instanceof StringNode string ? string.value() : "";
  }

  @Override
  public @Nullable Node get(String key) {
    Node value = filled.get(key);
    return value != null || base == null ? value : base.get(key);
  }

  @Override
  public List<String> keys() {
    return keys;
  }

  @Override
  public Span keySpan(String key) {
    return base == null || base.get(key) == null ? Span.NONE : base.keySpan(key);
  }

  @Override
  public Span span() {
    return base == null ? Span.NONE : base.span();
  }
}
