package dev.bylaw.internal.scanner;

import dev.bylaw.internal.projection.SlotObject;
import java.util.Arrays;

/** Values of containers whose size is not known yet. */
final class ValueStack {
  private static final int INITIAL = 32;

  private Object[] values = new Object[INITIAL];
  private int size;

  int size() {
    return size;
  }

  void push(Object value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** Takes off what was pushed since a size. */
  Object[] pop(int mark) {
    Object[] popped = Arrays.copyOfRange(values, mark, size);
    size = mark;
    return popped;
  }

  /** Moves the keys and values in turn that were pushed since a size; tells if no key is twice. */
  boolean popEntries(int mark, SlotObject object) {
    int count = (size - mark) / 2;
    String[] keys = new String[count];
    Object[] entries = new Object[count];
    for (int i = 0; i < count; i++) {
      keys[i] = (String) values[mark + 2 * i];
      entries[i] = values[mark + 2 * i + 1];
    }
    size = mark;
    return object.fillOthers(keys, entries);
  }
}
