package dev.bylaw.dsl.difference;

import java.util.List;

/**
 * What a search came to. That it found nothing proves nothing: the more branches it reached, the
 * more it says.
 *
 * @param witnesses documents on which the policies differ, simplified
 * @param tried how many documents were tried
 * @param seed what the search can be repeated by
 * @param branches how many branches the compared rules have: outcomes of operands of conditions
 * @param reached how many of them the tried documents reached
 */
public record SearchResult(
    List<Witness> witnesses, int tried, long seed, int branches, int reached) {
  /** Copies the list. */
  public SearchResult {
    witnesses = List.copyOf(witnesses);
  }

  /**
   * Returns the share of branches that were reached.
   *
   * @return from 0 to 1; 1 if there are none
   */
  public double reach() {
    return branches == 0 ? 1 : (double) reached / branches;
  }
}
