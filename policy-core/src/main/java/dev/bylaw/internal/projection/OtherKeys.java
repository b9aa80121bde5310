package dev.bylaw.internal.projection;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of an object that have no slots, in document order, with their values. Immutable. */
final class OtherKeys {
  static final OtherKeys NONE = new OtherKeys(new String[0], new Object[0]);

  /** Up to so many keys are searched from front to back. */
  private static final int SEARCHED = 8;

  private final String[] keys;
  private final Object[] values;
  private final @Nullable Map<String, Integer> index;

  /** Takes keys and values over. */
  OtherKeys(String[] keys, Object[] values) {
    this.keys = keys;
    this.values = values;
    this.index = keys.length <= SEARCHED ? null : index(keys);
  }

  private static Map<String, Integer> index(String[] keys) {
    Map<String, Integer> positions = new HashMap<>(2 * keys.length);
    for (int i = 0; i < keys.length; i++) {
      positions.put(keys[i], i);
    }
    return positions;
  }

  boolean areDistinct() {
    if (index != null) {
      return index.size() == keys.length;
    }
    for (int i = 1; i < keys.length; i++) {
      for (int j = 0; j < i; j++) {
        if (keys[i].equals(keys[j])) {
          return false;
        }
      }
    }
    return true;
  }

  int size() {
    return keys.length;
  }

  String key(int position) {
    return keys[position];
  }

  Object value(int position) {
    return values[position];
  }

  private int position(String key) {
    return index != null ? index.getOrDefault(key, -1) : Arrays.asList(keys).indexOf(key);
  }

  /** Returns the value of a key, null if it is not there. */
  @Nullable Object get(String key) {
    int position = position(key);
    return position < 0 ? null : values[position];
  }

  void addTo(List<String> all) {
    Collections.addAll(all, keys);
  }

  /** Returns the same with another value for a key. */
  OtherKeys with(String key, Object value) {
    int found = position(key);
    int position = found < 0 ? keys.length : found;
    int size = Math.max(keys.length, position + 1);
    String[] changedKeys = Arrays.copyOf(keys, size);
    Object[] changedValues = Arrays.copyOf(values, size);
    changedKeys[position] = key;
    changedValues[position] = value;
    return new OtherKeys(changedKeys, changedValues);
  }
}
