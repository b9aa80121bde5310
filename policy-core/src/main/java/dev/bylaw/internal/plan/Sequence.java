package dev.bylaw.internal.plan;

import dev.bylaw.type.Type;
import java.util.List;

/**
 * A list that is walked piece by piece and never built.
 *
 * @param first what is evaluated before, for what ends the generated code
 * @param distinct whether of equal elements only the first counts
 * @param element the type of the elements
 */
public record Sequence(List<Term> first, List<Segment> segments, boolean distinct, Type element)
    implements Term {
  /** Copies the lists. */
  public Sequence {
    first = List.copyOf(first);
    segments = List.copyOf(segments);
  }

  /** Returns whether the elements are read one by one, and not all before the first is used. */
  public boolean isLazy() {
    return first.isEmpty()
        && segments.size() == 1
        && (segments.get(0) instanceof Segment.Elements
            || segments.get(0) instanceof Segment.Entries);
  }
}
