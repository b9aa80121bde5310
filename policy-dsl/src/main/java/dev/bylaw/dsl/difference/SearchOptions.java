package dev.bylaw.dsl.difference;

import java.util.function.IntConsumer;

/**
 * How a search for documents is done.
 *
 * @param tries how many documents are tried at most
 * @param seed what the search is made repeatable by
 * @param progress is told now and then how many were tried
 */
public record SearchOptions(int tries, long seed, IntConsumer progress) {
  /**
   * Makes options that tell nobody of progress.
   *
   * @param tries how many documents are tried at most
   * @param seed what the search is made repeatable by
   * @return the options
   */
  public static SearchOptions of(int tries, long seed) {
    return new SearchOptions(tries, seed, any -> {});
  }
}
