package dev.bylaw.internal.projection;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.document.StringNode;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.List;
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
  private final Shape shape;
  private @Nullable Object parent;
  private final @Nullable Object[] slots;
  private OtherKeys others = OtherKeys.NONE;
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

  /** Returns the number of slots, filled or not. */
  public int slots() {
    return slots.length;
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
    others = keys.length == 0 ? OtherKeys.NONE : new OtherKeys(keys, values);
    return others.areDistinct();
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
      Shape kept = shape.others().orElseThrow(() -> new NotReadException(key));
      copy.others = others.with(key, copy.adopted(value, kept));
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

  private SlotObject copy(@Nullable Object container) {
    SlotObject copy = new SlotObject(shape, container);
    System.arraycopy(slots, 0, copy.slots, 0, slots.length);
    copy.others = others;
    copy.note = note;
    return copy;
  }

  /** Returns the number of keys without slots that are kept. */
  public int others() {
    return others.size();
  }

  /** Returns a key without slot. */
  public String otherKey(int index) {
    return others.key(index);
  }

  /** Returns the value of a key without slot. */
  public Object otherValue(int index) {
    return others.value(index);
  }

  /** Returns the value of a key without slot, null if it is not there. */
  public @Nullable Object other(String key) {
    return others.get(key);
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
    others.addTo(keys);
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
