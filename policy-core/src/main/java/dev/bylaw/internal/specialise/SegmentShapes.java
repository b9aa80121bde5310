package dev.bylaw.internal.specialise;

import dev.bylaw.internal.plan.Segment;
import dev.bylaw.internal.projection.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What may be kept of the elements of pieces. */
final class SegmentShapes {
  private SegmentShapes() {}

  static List<Shape> of(List<Segment> segments) {
    Set<Shape> shapes = new LinkedHashSet<>();
    for (Segment each : segments) {
      shapes.addAll(of(each));
    }
    return List.copyOf(shapes);
  }

  private static List<Shape> of(Segment segment) {
    if (segment instanceof Segment.Elements elements) {
      return PathTerms.anyElement(elements.list());
    }
    if (segment instanceof Segment.Entries entries) {
      return PathTerms.anyEntry(entries.map());
    }
    if (segment instanceof Segment.Single single) {
      return single.value().shapes();
    }
    if (segment instanceof Segment.Nested nested) {
      return of(nested.inner());
    }
    Segment.When when = (Segment.When) segment;
    List<Segment> both = new ArrayList<>(when.whenTrue());
    both.addAll(when.whenFalse());
    return of(both);
  }
}
