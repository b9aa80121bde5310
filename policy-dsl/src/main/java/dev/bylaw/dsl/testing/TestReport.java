package dev.bylaw.dsl.testing;

import dev.bylaw.dsl.coverage.CoverageReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of all tests that were run. Immutable.
 *
 * @param results the tests, in the order of their packages, then of the text
 * @param coverage what they reach, if it was to be recorded
 */
public record TestReport(List<TestResult> results, Optional<CoverageReport> coverage) {
  /** Copies the list. */
  public TestReport {
    results = List.copyOf(results);
  }

  /**
   * Returns the number of tests that fail.
   *
   * @return the number
   */
  public int failed() {
    return (int) results.stream().filter(each -> !each.passed()).count();
  }

  /**
   * Lists the rules that no test of their package asks, since their parameters have no value.
   *
   * @return their ids, in order
   */
  public Set<String> neverUnderTest() {
    Set<String> never = new TreeSet<>();
    results.forEach(each -> never.addAll(each.notUnderTest()));
    for (TestResult each : results) {
      never.removeIf(rule -> rule.startsWith(each.test().packageName() + ".")
          && rule.indexOf('.', each.test().packageName().length() + 1) < 0
          && !each.notUnderTest().contains(rule));
    }
    return never;
  }
}
