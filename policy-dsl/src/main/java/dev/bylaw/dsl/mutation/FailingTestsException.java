package dev.bylaw.dsl.mutation;

import java.util.List;

/** Tests that fail before anything is changed: what they would say of a change is worth nothing. */
public final class FailingTestsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> tests;

  /**
   * Makes an exception.
   *
   * @param tests the tests that fail, each as {@code package: name}
   */
  public FailingTestsException(List<String> tests) {
    super("tests fail before anything is changed: " + String.join(", ", tests));
    this.tests = List.copyOf(tests);
  }

  /**
   * Returns the tests that fail.
   *
   * @return the tests, each as {@code package: name}
   */
  public List<String> tests() {
    return tests;
  }
}
