package dev.bylaw.internal.value;

import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.document.ObjectNode;

/**
 * Free-form JSON.
 *
 * @param node the JSON
 * @param origin where it comes from
 */
public record JsonValue(Node node, Origin origin) implements Value {
  /** Returns the value of a key, absent where there is none or null, or where this is no object. */
  public Value get(String key) {
    Node found = node instanceof ObjectNode object ? object.get(key) : null;
    Origin place = origin.key(key);
    return found == null || found instanceof NullNode
        ? new AbsentValue(false, place)
        : new JsonValue(found, place);
  }

  /** Returns an element, absent where there is none or null, or where this is no list. */
  public Value get(long index) {
    if (!(node instanceof ListNode list) || index < 0 || index >= list.size()) {
      return new AbsentValue(false, origin.index((int)
          Math.max(0, Math.min(index, Integer.MAX_VALUE))));
    }
    Node found = list.element((int) index);
    Origin place = origin.index((int) index);
    return found instanceof NullNode ? new AbsentValue(false, place) : new JsonValue(found, place);
  }
}
