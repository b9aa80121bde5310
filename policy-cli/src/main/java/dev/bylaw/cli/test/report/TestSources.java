package dev.bylaw.cli.test.report;

import dev.bylaw.cli.result.Location;
import dev.bylaw.dsl.testing.TestCase;
import dev.bylaw.dsl.testing.TestFailure;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The texts of the files under test, where lines and columns are found. */
public final class TestSources {
  private final Map<String, SourceText> byName;

  /**
   * Keeps texts.
   *
   * @param sources the texts; of two with one name the first counts
   */
  public TestSources(List<SourceText> sources) {
    this.byName = sources.stream()
        .collect(Collectors.toMap(SourceText::name, each -> each, (first, again) -> first));
  }

  /**
   * Finds a text.
   *
   * @param name the name of a file
   * @return its text, if it is one of these
   */
  public Optional<SourceText> text(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * Finds a range in a file.
   *
   * @param name the name of the file
   * @param span the range
   * @return the location; of the file as a whole where there is no text or no range
   */
  public Location locate(String name, Span span) {
    return text(name)
        .map(source -> Location.of(name, source, span))
        .orElseGet(() -> Location.whole(name));
  }

  Location locate(TestCase test) {
    return locate(test.source(), test.span());
  }

  /** Locates a failure; one that is of no part of its test is where the test is. */
  Location locate(TestCase test, TestFailure failure) {
    return locate(test.source(), failure.span().equals(Span.NONE) ? test.span() : failure.span());
  }
}
