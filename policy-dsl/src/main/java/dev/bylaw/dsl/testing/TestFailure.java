package dev.bylaw.dsl.testing;

import dev.bylaw.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One reason for which a test fails. Immutable.
 *
 * @param message what is wrong, in one sentence without a final period
 * @param span the expectation or input that it is about, in the test's source
 * @param lines the expected beside the actual; empty where there is nothing to compare
 * @param input what it is about in the input
 */
public record TestFailure(
    String message, Span span, List<ComparedLine> lines, Optional<InputRange> input) {
  /** Copies the list. */
  public TestFailure {
    lines = List.copyOf(lines);
  }

  static TestFailure of(String message, Span span) {
    return new TestFailure(message, span, List.of(), Optional.empty());
  }
}
