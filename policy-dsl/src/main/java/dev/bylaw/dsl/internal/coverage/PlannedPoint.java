package dev.bylaw.dsl.internal.coverage;

import dev.bylaw.dsl.coverage.CoveragePoint;
import dev.bylaw.dsl.coverage.CoverageSubject;
import dev.bylaw.dsl.coverage.Outcome;
import dev.bylaw.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A point whose outcomes are counted.
 *
 * @param outcomes what may come of it
 * @param firstCounter the counter of the first outcome; the others follow
 */
record PlannedPoint(
    CoverageSubject subject, String name, Span span, List<Outcome> outcomes, int firstCounter) {
  CoveragePoint counted(long[] counters) {
    Map<Outcome, Long> times = new LinkedHashMap<>();
    for (int i = 0; i < outcomes.size(); i++) {
      times.put(outcomes.get(i), counters[firstCounter + i]);
    }
    return new CoveragePoint(subject, name, span, times);
  }

  boolean reached(long[] counters) {
    for (int i = 0; i < outcomes.size(); i++) {
      if (counters[firstCounter + i] > 0) {
        return true;
      }
    }
    return false;
  }
}
