package dev.bylaw.dsl.coverage;

/** What coverage is counted in. */
public enum CoverageMeasure {
  /** Rules and functions that are reached, and entries of views. */
  DECLARATIONS("rules and functions"),
  /** Statements that are reached. */
  STATEMENTS("statements"),
  /** Outcomes of operands, conditions and walks that are seen. */
  OPERANDS("operands");

  private final String words;

  CoverageMeasure(String words) {
    this.words = words;
  }

  /**
   * Tells whether a point counts.
   *
   * @param point the point
   * @return true if its outcomes are among what is counted
   */
  public boolean counts(CoveragePoint point) {
    CoverageMeasure measure = switch (point.subject()) {
      case DECLARATION, VIEW_ENTRY -> DECLARATIONS;
      case STATEMENT -> STATEMENTS;
      case CONDITION, OPTIONAL, WALK -> OPERANDS;
    };
    return measure == this;
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
