package dev.bylaw.dsl.coverage;

import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How much of something is covered.
 *
 * @param covered how much is
 * @param total how much there is
 */
public record CoverageTally(long covered, long total) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if more is covered than there is, or a number is negative
   */
  public CoverageTally {
    if (covered < 0 || covered > total) {
      throw new IllegalArgumentException(covered + " of " + total);
    }
  }

  /**
   * Returns the share.
   *
   * @return from 0 to 100; 100 where there is nothing to cover
   */
  public double percent() {
    return total == 0 ? 100 : 100.0 * covered / total;
  }

  static CoverageTally of(Stream<CoveragePoint> points, Predicate<CoveragePoint> counted) {
    long covered = 0;
    long total = 0;
    for (CoveragePoint each : (Iterable<CoveragePoint>) points.filter(counted)::iterator) {
      total += each.times().size();
      covered += each.times().size() - each.missed().size();
    }
    return new CoverageTally(covered, total);
  }
}
