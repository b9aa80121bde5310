package dev.bylaw.dsl.testing;

import java.util.List;

/**
 * Which tests are run, and how. Immutable.
 *
 * @param select globs with {@code *} and {@code ?} over rule ids, test names and
 *     {@code package.test name}; a test is run if one of them matches it, or a rule of its package:
 *     then with the matching rules alone. Without any, all tests are run
 * @param threads how many tests are run at a time; results do not depend on it
 * @param coverage whether to record what the tests reach
 */
public record TestSettings(List<String> select, int threads, boolean coverage) {
  /** All tests, one after the other, without coverage. */
  public static final TestSettings DEFAULTS = new TestSettings(List.of(), 1, false);

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is to be no thread
   */
  public TestSettings {
    select = List.copyOf(select);
    if (threads < 1) {
      throw new IllegalArgumentException("tests need a thread, not " + threads);
    }
  }

  /**
   * Selects tests.
   *
   * @param globs what to select by
   * @return the same settings with these
   */
  public TestSettings withSelect(List<String> globs) {
    return new TestSettings(globs, threads, coverage);
  }

  /**
   * Runs tests beside each other.
   *
   * @param number how many at a time, at least 1
   * @return the same settings with this number
   * @throws IllegalArgumentException if it is less than 1
   */
  public TestSettings withThreads(int number) {
    return new TestSettings(select, number, coverage);
  }

  /**
   * Records what the tests reach.
   *
   * @param recorded whether to
   * @return the same settings with this
   */
  public TestSettings withCoverage(boolean recorded) {
    return new TestSettings(select, threads, recorded);
  }
}
