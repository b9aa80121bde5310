package dev.bylaw.dsl.mutation.report;

import java.util.Locale;

/** What became of a changed policy. */
public enum MutantFate {
  /** A test fails with the change that passes without it. */
  KILLED,
  /** Tests evaluate what was changed, and all of them pass. */
  SURVIVED,
  /** No test evaluates what was changed. */
  NOT_COVERED;

  /**
   * Returns the stable name that reports use.
   *
   * @return the name in lower case with hyphens
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
