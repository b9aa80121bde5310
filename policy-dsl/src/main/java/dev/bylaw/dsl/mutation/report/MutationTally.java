package dev.bylaw.dsl.mutation.report;

import java.util.Collection;

/**
 * How many changes tests notice. Immutable.
 *
 * @param killed those that a test notices
 * @param survived those that tests evaluate without noticing
 * @param notCovered those that no test evaluates
 */
public record MutationTally(int killed, int survived, int notCovered) {
  static MutationTally of(Collection<MutantResult> results) {
    return new MutationTally(
        count(results, MutantFate.KILLED),
        count(results, MutantFate.SURVIVED),
        count(results, MutantFate.NOT_COVERED));
  }

  private static int count(Collection<MutantResult> results, MutantFate fate) {
    return (int) results.stream().filter(each -> each.fate() == fate).count();
  }

  /**
   * Returns how many changes there are.
   *
   * @return the number
   */
  public int all() {
    return killed + survived + notCovered;
  }

  /**
   * Returns the mutation score.
   *
   * @return the share of the changes that are killed, in percent from 0 to 100; 100 without any
   */
  public double score() {
    return all() == 0 ? 100 : 100.0 * killed / all();
  }
}
