package dev.bylaw.internal.value;

/** Is told what work on values costs, and ends it when too much is spent. */
public interface Meter {
  /** Counts nothing; for work that is bounded by its caller. */
  Meter NONE = new Meter() {
    @Override
    public void elements(long count) {}

    @Override
    public void text(long length) {}
  };

  /**
   * Counts elements that are walked, compared or produced.
   *
   * @throws EvaluationFailure if the budget is exhausted or the deadline has passed
   */
  void elements(long count);

  /**
   * Counts text that is searched or produced.
   *
   * @param length in UTF-16 units
   * @throws EvaluationFailure if the budget is exhausted or the deadline has passed
   */
  void text(long length);
}
