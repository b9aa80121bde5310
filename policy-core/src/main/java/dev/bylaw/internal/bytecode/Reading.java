package dev.bylaw.internal.bytecode;

import dev.bylaw.document.NullNode;
import dev.bylaw.internal.projection.SlotList;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.internal.render.DocumentPlaces;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What generated code calls to read values. */
final class Reading {
  /** The position of a value that is found by its identity in its container. */
  static final int ITSELF = DocumentPlaces.ITSELF;

  private Reading() {}

  /** Returns a value that must be there. */
  static Object required(@Nullable Object value) {
    if (value == null) {
      throw new GiveUpException();
    }
    return value;
  }

  /** Returns a field of which the slot is not the same wherever the record comes from. */
  static @Nullable Object member(SlotObject object, String name) {
    Object value = entry(object, name);
    return value instanceof NullNode ? null : value;
  }

  /** Returns a field of a record that may hold JSON's null, which is absent there. */
  static @Nullable Object slot(SlotObject object, int slot) {
    Object value = object.slot(slot);
    return value instanceof NullNode ? null : value;
  }

  /** Returns the value of a key. */
  static @Nullable Object entry(SlotObject object, String key) {
    int position = position(object, key);
    return position < 0 ? null : entryAt(object, position);
  }

  /** Returns the position of a key among the entries of an object, negative without the key. */
  static int position(SlotObject object, String key) {
    int slot = object.shape().slot(key);
    if (slot >= 0) {
      return slot;
    }
    if (object.shape().others().isEmpty()) {
      throw new GiveUpException();
    }
    for (int i = 0; i < object.others(); i++) {
      if (object.otherKey(i).equals(key)) {
        return object.slots() + i;
      }
    }
    return -1;
  }

  /** Returns the number of entries of an object, those of slots that are empty included. */
  static int entries(SlotObject object) {
    if (object.shape().others().isEmpty()) {
      throw new GiveUpException();
    }
    return object.slots() + object.others();
  }

  /** Returns a value by the position of its key. */
  static @Nullable Object entryAt(SlotObject object, int position) {
    return DocumentPlaces.entryAt(object, position);
  }

  /** Returns a key by its position. */
  static String keyAt(SlotObject object, int position) {
    return DocumentPlaces.keyAt(object, position);
  }

  /** Checks that a value, if there is one, is a scalar of one of some types. */
  static @Nullable Object scalar(
      @Nullable Object value, boolean text, boolean bool, boolean integer) {
    boolean fits = value == null
        || (text && value instanceof String)
        || (bool && value instanceof Boolean)
        || (integer && value instanceof Long);
    if (!fits) {
      throw new GiveUpException();
    }
    return value;
  }

  static boolean isInteger(@Nullable Object value, long number) {
    return value instanceof Long other && other == number;
  }

  static boolean isOneOf(@Nullable Object value, Set<Object> constants) {
    return value != null && constants.contains(value);
  }

  /** Looks for a text; elements behind it are not read. */
  static boolean containsText(@Nullable SlotList list, @Nullable String text) {
    if (list == null || text == null) {
      return false;
    }
    for (int i = 0; i < list.size(); i++) {
      if (((String) list.get(i)).equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** Looks for a scalar; elements behind it are not read. */
  static boolean contains(
      @Nullable SlotList list,
      @Nullable Object element,
      boolean text,
      boolean bool,
      boolean integer) {
    if (list == null || element == null) {
      return false;
    }
    for (int i = 0; i < list.size(); i++) {
      if (element.equals(scalar(list.get(i), text, bool, integer))) {
        return true;
      }
    }
    return false;
  }

  /** Divides as policies do: towards zero. */
  static long divide(long left, long right) {
    if (right == 0) {
      throw new GiveUpException();
    }
    return right == -1 ? Math.negateExact(left) : left / right;
  }
}
