package dev.bylaw.fix;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object with some of its members changed. The others stay where they are, so that an object of
 * which only a part was read can be changed, too.
 */
final class PatchedObject implements ObjectNode {
  private final ObjectNode original;
  private final Map<String, Optional<Node>> changes;

  private PatchedObject(ObjectNode original, Map<String, Optional<Node>> changes) {
    this.original = original;
    this.changes = changes;
  }

  /** Returns an object with another value for a key, which comes last if it is new. */
  static ObjectNode with(ObjectNode object, String key, Node value) {
    return changed(object, key, Optional.of(value));
  }

  /** Returns an object without a key. */
  static ObjectNode without(ObjectNode object, String key) {
    return changed(object, key, Optional.empty());
  }

  private static ObjectNode changed(ObjectNode object, String key, Optional<Node> value) {
    Map<String, Optional<Node>> changes = new LinkedHashMap<>();
    ObjectNode original = object;
    if (object instanceof PatchedObject patched) {
      changes.putAll(patched.changes);
      original = patched.original;
    }
    changes.put(key, value);
    return new PatchedObject(original, changes);
  }

  @Override
  public @Nullable Node get(String key) {
    Optional<Node> change = changes.get(key);
    return change == null ? original.get(key) : change.orElse(null);
  }

  @Override
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (String key : original.keys()) {
      if (get(key) != null) {
        keys.add(key);
      }
    }
    changes.forEach((key, value) -> {
      if (value.isPresent() && original.get(key) == null) {
        keys.add(key);
      }
    });
    return keys;
  }

  @Override
  public Span keySpan(String key) {
    return Span.NONE;
  }

  @Override
  public Span span() {
    return original.span();
  }
}
