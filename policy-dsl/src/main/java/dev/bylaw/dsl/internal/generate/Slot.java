package dev.bylaw.dsl.internal.generate;

import dev.bylaw.binding.FieldConstraint;
import dev.bylaw.internal.projection.Shape;
import java.util.List;
import java.util.Optional;

/**
 * Where a value goes.
 *
 * @param names the names of the field, under which constants are held against it
 * @param read what rules read of the value; empty if they do not read it
 * @param constraint what is asked of it
 * @param depth how many containers it is in
 */
record Slot(List<String> names, Optional<Shape> read, FieldConstraint constraint, int depth) {
  /** Returns the place of a whole document. */
  static Slot root(Optional<Shape> read) {
    return new Slot(List.of(), read, FieldConstraint.NONE, 0);
  }

  Slot field(String name, FieldConstraint asked) {
    return new Slot(List.of(name), child(name), asked, depth + 1);
  }

  Slot entry(String key) {
    return new Slot(
        names.isEmpty() ? List.of(key) : List.of(key, names.get(names.size() - 1)),
        child(key),
        FieldConstraint.NONE,
        depth + 1);
  }

  Slot element() {
    return new Slot(names, read.flatMap(Shape::element), FieldConstraint.NONE, depth + 1);
  }

  /** Tells whether rules read a field by its name. */
  boolean reads(String name) {
    return read.filter(shape -> shape.slot(name) >= 0).isPresent();
  }

  private Optional<Shape> child(String name) {
    return read.flatMap(shape -> {
      int slot = shape.slot(name);
      return slot >= 0 ? Optional.of(shape.child(slot)) : shape.others();
    });
  }
}
