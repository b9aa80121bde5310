package dev.bylaw.dsl.testing;

import dev.bylaw.source.Span;

/** A test cannot be run as it is written. */
final class TestDefect extends Exception {
  private static final long serialVersionUID = 1;

  private final transient TestFailure failure;

  TestDefect(String message) {
    this(TestFailure.of(message, Span.NONE));
  }

  TestDefect(TestFailure failure) {
    super(failure.message());
    this.failure = failure;
  }

  TestFailure failure() {
    return failure;
  }
}
