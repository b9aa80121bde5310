package dev.bylaw.dsl.coverage;

import java.util.List;

/**
 * What is reached of a file. Immutable.
 *
 * @param source the name of the file
 * @param packageName the package that it is of
 * @param declarations its rules, functions and views, in the order of the text
 */
public record FileCoverage(
    String source, String packageName, List<DeclarationCoverage> declarations) {
  /** Copies the list. */
  public FileCoverage {
    declarations = List.copyOf(declarations);
  }

  /**
   * Counts what is covered.
   *
   * @param measure what is counted
   * @return the numbers
   */
  public CoverageTally tally(CoverageMeasure measure) {
    return CoverageTally.of(
        declarations.stream().flatMap(each -> each.points().stream()), measure::counts);
  }
}
