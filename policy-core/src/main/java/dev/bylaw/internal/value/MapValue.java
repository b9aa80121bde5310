package dev.bylaw.internal.value;

import dev.bylaw.document.ObjectNode;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map with string keys, in document order. */
public sealed interface MapValue extends Value {
  /** Returns the keys in order. */
  List<String> keys();

  /**
   * Returns the value of a key, absent where there is none.
   *
   * @throws EvaluationFailure if a document's value is not of its type
   */
  Value get(String key);

  /** A map that was computed. */
  record Computed(Map<String, Value> entries, Origin origin) implements MapValue {
    @Override
    public List<String> keys() {
      return List.copyOf(entries.keySet());
    }

    @Override
    public Value get(String key) {
      Value value = entries.get(key);
      return value == null ? new AbsentValue(false, origin.key(key)) : value;
    }
  }

  /**
   * A map of a document, whose values are read when they are asked for.
   *
   * @param node null where a required map is missing, which is empty
   */
  record FromDocument(@Nullable ObjectNode node, Type value, Origin origin) implements MapValue {
    @Override
    public List<String> keys() {
      return node == null ? List.of() : node.keys();
    }

    @Override
    public Value get(String key) {
      var found = node == null ? null : node.get(key);
      Origin place = origin.key(key);
      return found == null
          ? new AbsentValue(false, place)
          : TypedReader.element(found, value, place);
    }

    @Override
    public boolean isPresent() {
      return node != null;
    }
  }
}
