package dev.bylaw.internal.projection;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of which a {@link Shape} tells what is kept. A slot holds the value itself: a
 * {@link String}, {@link Long} (every integral number in the range of long), {@link Double} (every
 * other number), {@link Boolean}, {@link SlotObject}, {@link SlotList}, one of {@link Skipped}, or
 * Java's null where the field is absent or JSON's null (which some shapes keep). Keys without
 * slots, where the shape keeps them, follow in document order, and there
 * {@link dev.bylaw.document.NullNode} stands for JSON's null. Its reader fills it; after that it is
 * not changed.
 */
public final class SlotObject implements ObjectNode {
  private static final String[] NO_KEYS = {};

  /** Up to so many keys without slots are searched from front to back. */
  private static final int SEARCHED = 8;

  private final Shape shape;
  private @Nullable Object parent;
  private final @Nullable Object[] slots;
  private String[] otherKeys = NO_KEYS;
  private Object[] otherValues = NO_KEYS;
  private @Nullable Map<String, Integer> index;
  private @Nullable Object note;

  /**
   * Makes an object whose slots are all absent.
   *
   * @param parent the {@link SlotObject} or {@link SlotList} that holds it; null at the root
   */
  public SlotObject(Shape shape, @Nullable Object parent) {
    this.shape = shape;
    this.parent = parent;
    this.slots = new Object[shape.fields().size()];
  }

  /** Returns what tells the slots. */
  public Shape shape() {
    return shape;
  }

  /** Returns the container, null at the root. */
  public @Nullable Object parent() {
    return parent;
  }

  /** Returns the value in a slot, null where it is absent. */
  public @Nullable Object slot(int slot) {
    return slots[slot];
  }

  /** Leaves a note at the root of a document, for whoever has it read, before it is passed on. */
  public void note(Object what) {
    note = what;
  }

  /** Returns what was noted at the root of the document, null if nothing was. */
  public @Nullable Object note() {
    return note;
  }

  /** Makes this the root of a document of its own; for readers alone. */
  public void detach() {
    parent = null;
  }

  /** Fills a slot; for readers alone. */
  public void fill(int slot, @Nullable Object value) {
    slots[slot] = value;
  }

  /**
   * Makes the slots absent that were filled with {@link SlotNodes#NULL}, which tells that a key was
   * there, unless the shape keeps nulls; for readers alone.
   */
  @SuppressWarnings("ReferenceEquality") // readers fill in this very node
  public void dropNulls() {
    for (int i = 0; i < slots.length && !shape.keepsNulls(); i++) {
      if (slots[i] == SlotNodes.NULL) {
        slots[i] = null;
      }
    }
  }

  /**
   * Adds the keys without slots, which the object then owns; for readers alone.
   *
   * @return false if a key stands there twice
   */
  public boolean fillOthers(String[] keys, Object[] values) {
    otherKeys = keys;
    otherValues = values;
    if (keys.length <= SEARCHED) {
      return areDistinct(keys);
    }
    Map<String, Integer> positions = new HashMap<>(2 * keys.length);
    for (int i = 0; i < keys.length; i++) {
      positions.put(keys[i], i);
    }
    index = positions;
    return positions.size() == keys.length;
  }

  private static boolean areDistinct(String[] keys) {
    for (int i = 1; i < keys.length; i++) {
      for (int j = 0; j < i; j++) {
        if (keys[i].equals(keys[j])) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Returns this object with another value for a key. What is below it keeps its parents, which
   * know the same way to it.
   *
   * @param value a text, an object without keys, or one that was made in this way
   * @throws NotReadException if the key is not kept
   */
  public SlotObject with(String key, Node value) {
    SlotObject copy = copy(parent);
    int slot = shape.slot(key);
    if (slot >= 0) {
      copy.slots[slot] = copy.adopted(value, shape.child(slot));
    } else {
      Shape others = shape.others().orElseThrow(() -> new NotReadException(key));
      copy.putOther(key, copy.adopted(value, others));
    }
    return copy;
  }

  private Object adopted(Node value, Shape kept) {
    if (value instanceof StringNode text) {
      return text.value();
    }
    if (value instanceof SlotObject object) {
      return object.copy(this);
    }
    if (value instanceof ObjectNode object && object.keys().isEmpty()) {
      return kept.readsObject() ? new SlotObject(kept, this) : Skipped.OBJECT;
    }
    throw new IllegalArgumentException("no value of a slot: " + value.describe());
  }

  private void putOther(String key, Object value) {
    int found = Arrays.asList(otherKeys).indexOf(key);
    int position = found < 0 ? otherKeys.length : found;
    int size = Math.max(otherKeys.length, position + 1);
    String[] keys = Arrays.copyOf(otherKeys, size);
    Object[] values = Arrays.copyOf(otherValues, size);
    keys[position] = key;
    values[position] = value;
    fillOthers(keys, values);
  }

  private SlotObject copy(@Nullable Object container) {
    SlotObject copy = new SlotObject(shape, container);
    System.arraycopy(slots, 0, copy.slots, 0, slots.length);
    copy.otherKeys = otherKeys;
    copy.otherValues = otherValues;
    copy.index = index;
    copy.note = note;
    return copy;
  }

  /** Returns the number of keys without slots that are kept. */
  public int others() {
    return otherKeys.length;
  }

  /** Returns a key without slot. */
  public String otherKey(int index) {
    return otherKeys[index];
  }

  /** Returns the value of a key without slot. */
  public Object otherValue(int index) {
    return otherValues[index];
  }

  /** Returns the value of a key without slot, null if it is not there. */
  public @Nullable Object other(String key) {
    int position =
        index != null ? index.getOrDefault(key, -1) : Arrays.asList(otherKeys).indexOf(key);
    return position < 0 ? null : otherValues[position];
  }

  /**
   * {@inheritDoc}
   *
   * @throws NotReadException if the key was skipped
   */
  @Override
  public @Nullable Node get(String key) {
    int slot = shape.slot(key);
    if (slot >= 0) {
      Object value = slots[slot];
      return value == null ? null : SlotNodes.node(value);
    }
    if (shape.others().isEmpty()) {
      throw new NotReadException(key);
    }
    Object value = other(key);
    return value == null ? null : SlotNodes.node(value);
  }

  /**
   * Returns the keys that are there: those with slots in their order, then the others in document
   * order.
   *
   * @throws NotReadException if keys were skipped
   */
  @Override
  public List<String> keys() {
    if (shape.others().isEmpty()) {
      throw new NotReadException("keys");
    }
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != null) {
        keys.add(shape.fields().get(i));
      }
    }
    keys.addAll(Arrays.asList(otherKeys));
    return keys;
  }

  @Override
  public Span keySpan(String key) {
    return Span.NONE;
  }

  @Override
  public Span span() {
    return Span.NONE;
  }
}
