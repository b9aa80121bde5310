package dev.bylaw.internal.projection;

import dev.bylaw.document.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a value a reader keeps, whatever kind of JSON value it turns out to be: of an
 * object its fields, each in a slot of its own, and perhaps all other keys; of a list its elements;
 * scalars always. What is not kept is validated and skipped. Compared by identity; immutable once
 * built.
 */
public final class Shape {
  /** Keeps scalars alone; an object or a list is known to be there, but cannot be looked into. */
  public static final Shape SCALAR = new Builder().build();

  /** Keeps everything. */
  public static final Shape WHOLE = whole();

  private final boolean readsObject;
  private final List<String> fields;
  private final List<Place> places;
  private final Map<String, Integer> slots;
  private final Shape[] children;
  private final FieldTable table;
  private final boolean nulls;
  private Optional<Shape> others;
  private Optional<Shape> element;

  private Shape(Builder builder) {
    this.readsObject = builder.readsObject;
    this.fields = List.copyOf(builder.fields.keySet());
    this.places = fields.stream().map(Place.ROOT::key).toList();
    this.slots = new LinkedHashMap<>();
    fields.forEach(each -> slots.put(each, slots.size()));
    this.children = builder.fields.values().toArray(Shape[]::new);
    this.table = new FieldTable(fields);
    this.nulls = builder.nulls;
    this.others = Optional.ofNullable(builder.others);
    this.element = Optional.ofNullable(builder.element);
  }

  private static Shape whole() {
    Builder builder = new Builder();
    builder.readsObject = true;
    Shape shape = builder.build();
    shape.others = Optional.of(shape);
    shape.element = shape.others;
    return shape;
  }

  /** Tells whether objects are read; if not, they are skipped. */
  public boolean readsObject() {
    return readsObject;
  }

  /** Returns the fields of objects that have slots, in the order of the slots. */
  public List<String> fields() {
    return fields;
  }

  /** Returns the place of a slot's value within the object. */
  public Place place(int slot) {
    return places.get(slot);
  }

  /** Returns the slot of a field, -1 if it has none. */
  public int slot(String field) {
    return slots.getOrDefault(field, -1);
  }

  /**
   * Returns the slot of a field whose name stands in UTF-8 without escapes, -1 if it has none.
   *
   * @param word the name's first bytes, as {@link dev.bylaw.internal.lexical.ByteWords#first}
   *     returns them
   */
  public int slot(byte[] bytes, int start, int length, long word) {
    return table.find(bytes, start, length, word);
  }

  /** Returns what is kept of the value in a slot. */
  public Shape child(int slot) {
    return children[slot];
  }

  /**
   * Tells whether JSON's null in a slot is kept as a {@link dev.bylaw.document.NullNode}, as it
   * must be where the value of a map is read; else it is absent, as it is in a record.
   */
  public boolean keepsNulls() {
    return nulls;
  }

  /** Returns what is kept of the values of keys without slots; empty if they are skipped. */
  public Optional<Shape> others() {
    return others;
  }

  /** Returns what is kept of the elements of lists; empty if lists are skipped. */
  public Optional<Shape> element() {
    return element;
  }

  /** Collects what a shape keeps. */
  public static final class Builder {
    private final Map<String, Shape> fields = new LinkedHashMap<>();
    private boolean readsObject;
    private boolean nulls;
    private @Nullable Shape others;
    private @Nullable Shape element;

    /** Keeps a field of objects. */
    public Builder field(String name, Shape shape) {
      readsObject = true;
      fields.put(name, shape);
      return this;
    }

    /** Keeps that an object is there, so that it is one with no field read. */
    public Builder object() {
      readsObject = true;
      return this;
    }

    /** Keeps JSON's null in slots apart from a missing key. */
    public Builder nulls() {
      nulls = true;
      return this;
    }

    /** Keeps all keys of objects that have no slot. */
    public Builder others(Shape shape) {
      readsObject = true;
      others = shape;
      return this;
    }

    /** Keeps the elements of lists. */
    public Builder elements(Shape shape) {
      element = shape;
      return this;
    }

    /** Returns the names of the fields that are kept so far. */
    public List<String> fields() {
      return new ArrayList<>(fields.keySet());
    }

    /** Returns the shape. */
    public Shape build() {
      return new Shape(this);
    }
  }
}
