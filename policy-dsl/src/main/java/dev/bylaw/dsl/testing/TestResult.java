package dev.bylaw.dsl.testing;

import dev.bylaw.source.Span;
import java.util.List;

/**
 * What came of one test. Immutable.
 *
 * @param packageName the package that it stands in
 * @param name its name
 * @param source the name of the source that it stands in
 * @param span where it stands there
 * @param failures why it fails; empty if it passes
 * @param notUnderTest rules of the package that have parameters without a value, and so were not
 *     asked
 */
public record TestResult(
    String packageName,
    String name,
    String source,
    Span span,
    List<TestFailure> failures,
    List<String> notUnderTest) {
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
