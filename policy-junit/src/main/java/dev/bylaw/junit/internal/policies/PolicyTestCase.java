package dev.bylaw.junit.internal.policies;

import dev.bylaw.dsl.testing.TestCase;
import dev.bylaw.dsl.testing.TestResult;
import dev.bylaw.dsl.testing.TestRunner;
import dev.bylaw.source.LineColumn;
import dev.bylaw.source.SourceText;
import java.net.URI;
import java.nio.file.Path;

/** A test of a policy with the file that it stands in. */
public final class PolicyTestCase {
  private final TestCase test;
  private final TestRunner runner;
  private final SourceText source;
  private final Path file;

  PolicyTestCase(TestCase test, TestRunner runner, SourceText source, Path file) {
    this.test = test;
    this.runner = runner;
    this.source = source;
    this.file = file;
  }

  /** Returns the package that the test stands in. */
  public String packageName() {
    return test.packageName();
  }

  /** Returns what the test says it shows. */
  public String name() {
    return test.name();
  }

  /** Returns the file that the test stands in. */
  public Path file() {
    return file;
  }

  /** Returns where the test stands in its file. */
  public LineColumn position() {
    return source.position(test.span().start());
  }

  /** Returns file, line and column as the URI of a test source. */
  public URI uri() {
    LineColumn at = position();
    return URI.create(file.toUri() + "?line=" + at.line() + "&column=" + at.column());
  }

  /**
   * Runs the test with all rules of its package.
   *
   * @throws AssertionError if it fails
   */
  public void run() {
    TestResult result = runner.run(test);
    if (!result.passed()) {
      throw new Failures(this, source).of(result);
    }
  }
}
