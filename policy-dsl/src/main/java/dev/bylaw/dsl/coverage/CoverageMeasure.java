package dev.bylaw.dsl.coverage;

import java.util.Set;

/** What coverage is counted in. */
public enum CoverageMeasure {
  /** Rules and functions that are reached, and entries of views. */
  DECLARATIONS(
      "rules and functions", Set.of(CoverageSubject.DECLARATION, CoverageSubject.VIEW_ENTRY)),
  /** Statements that are reached. */
  STATEMENTS("statements", Set.of(CoverageSubject.STATEMENT)),
  /** Outcomes of operands, conditions and walks that are seen. */
  OPERANDS(
      "operands",
      Set.of(CoverageSubject.CONDITION, CoverageSubject.OPTIONAL, CoverageSubject.WALK));

  private final String words;
  private final Set<CoverageSubject> subjects;

  CoverageMeasure(String words, Set<CoverageSubject> subjects) {
    this.words = words;
    this.subjects = subjects;
  }

  /**
   * Tells whether a point counts.
   *
   * @param point the point
   * @return true if its outcomes are among what is counted
   */
  public boolean counts(CoveragePoint point) {
    return subjects.contains(point.subject());
  }

  /**
   * Returns the measure in words.
   *
   * @return as {@code statements}
   */
  @Override
  public String toString() {
    return words;
  }
}
