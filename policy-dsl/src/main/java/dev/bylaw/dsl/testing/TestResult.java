package dev.bylaw.dsl.testing;

import java.time.Duration;
import java.util.List;

/**
 * What came of one test. Immutable.
 *
 * @param test the test
 * @param failures why it fails; empty if it passes
 * @param notUnderTest rules of the package that have parameters without a value, and so were not
 *     asked
 * @param duration how long it took
 */
public record TestResult(
    TestCase test, List<TestFailure> failures, List<String> notUnderTest, Duration duration) {
  /** Copies the lists. */
  public TestResult {
    failures = List.copyOf(failures);
    notUnderTest = List.copyOf(notUnderTest);
  }

  /**
   * Tells whether the test passes.
   *
   * @return true if nothing is wrong
   */
  public boolean passed() {
    return failures.isEmpty();
  }
}
