package dev.bylaw.dsl.internal.demand;

import dev.bylaw.internal.projection.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes as text: {@code {a, b{c}}} are fields, {@code [x]} elements, {@code {*x}} keys in their
 * order, {@code :whole} everything; {@code null:} stands before fields of which null is kept.
 */
final class ShapeText {
  private ShapeText() {}

  static String of(Shape shape) {
    if (shape == Shape.WHOLE) {
      return ":whole";
    }
    String elements = shape.element().map(each -> "[" + of(each) + "]").orElse("");
    return shape.readsObject() ? object(shape) + elements : elements;
  }

  private static String object(Shape shape) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < shape.fields().size(); i++) {
      parts.add(shape.fields().get(i) + of(shape.child(i)));
    }
    shape.others().ifPresent(each -> parts.add("*" + of(each)));
    String nulls = shape.keepsNulls() && !shape.fields().isEmpty() ? "null: " : "";
    return "{" + nulls + String.join(", ", parts) + "}";
  }
}
