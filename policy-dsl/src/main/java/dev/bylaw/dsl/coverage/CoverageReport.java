package dev.bylaw.dsl.coverage;

import java.util.List;

/**
 * What tests reach of the rules, functions and views beside which they stand. What is counted is
 * said in the documentation of the product (docs/testing.md). Immutable.
 *
 * @param files the files that declare something that is counted, in the order of their names
 */
public record CoverageReport(List<FileCoverage> files) {
  /** Copies the list. */
  public CoverageReport {
    files = List.copyOf(files);
  }

  /**
   * Counts what is covered.
   *
   * @param measure what is counted
   * @return the numbers
   */
  public CoverageTally tally(CoverageMeasure measure) {
    return CoverageTally.of(
        files.stream()
            .flatMap(each -> each.declarations().stream())
            .flatMap(each -> each.points().stream()),
        measure::counts);
  }
}
