package dev.bylaw.dsl.coverage;

import dev.bylaw.source.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A point of a policy: something that is reached, or that comes out one way or another. Immutable.
 *
 * @param subject what it is
 * @param name the kind of an entry of a view; empty for whatever else
 * @param span where it stands in its file; of a step of a path, the step alone
 * @param times how often each of its outcomes was seen, in the order of {@link Outcome}; outcomes
 *     that cannot come by the types are no keys
 */
public record CoveragePoint(
    CoverageSubject subject, String name, Span span, Map<Outcome, Long> times) {
  /** Copies the map. */
  public CoveragePoint {
    times = Collections.unmodifiableMap(new LinkedHashMap<>(times));
  }

  /**
   * Returns what was never seen.
   *
   * @return the outcomes, in order
   */
  public List<Outcome> missed() {
    return times.entrySet().stream()
        .filter(each -> each.getValue() == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns how often the point was evaluated.
   *
   * @return the number of outcomes that were seen, those that are alike counted each time
   */
  public long evaluations() {
    return times.values().stream().mapToLong(Long::longValue).sum();
  }
}
