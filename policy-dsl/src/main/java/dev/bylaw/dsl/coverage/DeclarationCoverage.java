package dev.bylaw.dsl.coverage;

import dev.bylaw.source.Span;
import java.util.List;

/**
 * What is reached of a rule, a function or a view. Immutable.
 *
 * @param sort what it is
 * @param packageName the package that declares it
 * @param name its name there
 * @param span where it stands in its file
 * @param points its points, in the order of the text; the first of a rule or function is itself
 * @param tests the ids of the tests that reach it, as {@code package.test name}, in order
 */
public record DeclarationCoverage(
    Sort sort,
    String packageName,
    String name,
    Span span,
    List<CoveragePoint> points,
    List<String> tests) {
  /** Copies the lists. */
  public DeclarationCoverage {
    points = List.copyOf(points);
    tests = List.copyOf(tests);
  }

  /** What a declaration is. */
  public enum Sort {
    /** A rule. */
    RULE("rule"),
    /** A function. */
    FUNCTION("fn"),
    /** A view. */
    VIEW("view");

    private final String word;

    Sort(String word) {
      this.word = word;
    }

    /**
     * Returns the word that such a declaration begins with.
     *
     * @return as {@code rule}
     */
    @Override
    public String toString() {
      return word;
    }
  }

  /**
   * Counts what is covered.
   *
   * @param measure what is counted
   * @return the numbers
   */
  public CoverageTally tally(CoverageMeasure measure) {
    return CoverageTally.of(points.stream(), measure::counts);
  }
}
