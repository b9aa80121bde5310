package dev.bylaw.junit.internal.policies;

import dev.bylaw.diagnostic.DiagnosticPrinter;
import dev.bylaw.diagnostic.Label;
import dev.bylaw.diagnostic.PrintableText;
import dev.bylaw.dsl.testing.ComparedLine;
import dev.bylaw.dsl.testing.TestFailure;
import dev.bylaw.dsl.testing.TestResult;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

/** What is wrong with a test, as errors that test frameworks know how to show. */
final class Failures {
  private static final int COLUMN = 60;

  private final PolicyTestCase test;
  private final SourceText source;

  Failures(PolicyTestCase test, SourceText source) {
    this.test = test;
    this.source = source;
  }

  AssertionError of(TestResult result) {
    List<AssertionFailedError> errors =
        result.failures().stream().map(each -> error(each, span(each, result))).toList();
    if (errors.size() == 1) {
      return errors.get(0);
    }
    MultipleFailuresError all = new MultipleFailuresError(test.name(), errors);
    all.setStackTrace(trace(result.test().span()));
    errors.forEach(all::addSuppressed);
    return all;
  }

  private static Span span(TestFailure failure, TestResult result) {
    return failure.span().equals(Span.NONE) ? result.test().span() : failure.span();
  }

  private AssertionFailedError error(TestFailure failure, Span span) {
    List<ComparedLine> lines = failure.lines();
    String message = message(failure, span);
    AssertionFailedError error = lines.isEmpty()
        ? new AssertionFailedError(message)
        : new AssertionFailedError(
            message, side(lines, ComparedLine::expected), side(lines, ComparedLine::actual));
    error.setStackTrace(trace(span));
    return error;
  }

  /** The place in the policy instead of calls that are of no interest to whoever reads it. */
  private StackTraceElement[] trace(Span span) {
    return new StackTraceElement[] {
      new StackTraceElement(
          test.packageName(),
          test.name(),
          test.file().getFileName().toString(),
          source.position(span.start()).line())
    };
  }

  private String message(TestFailure failure, Span span) {
    DiagnosticPrinter printer = DiagnosticPrinter.of(false);
    StringBuilder out = new StringBuilder(PrintableText.escape(failure.message())).append('\n');
    out.append(printer.print(new Label(source, span, "")));
    compare(failure.lines(), out);
    failure
        .input()
        .ifPresent(each -> out.append(printer.print(new Label(each.source(), each.span(), ""))));
    return out.toString();
  }

  private static void compare(List<ComparedLine> lines, StringBuilder out) {
    if (lines.isEmpty()) {
      return;
    }
    int longest = lines.stream()
        .mapToInt(each -> PrintableText.escape(each.expected()).length())
        .max()
        .orElse(0);
    int width = Math.max("expected".length(), Math.min(COLUMN, longest));
    out.append("\n    ").append(row("expected", "actual", width));
    for (ComparedLine line : lines) {
      out.append(line.same() ? "    " : "  ! ")
          .append(row(
              PrintableText.escape(line.expected()), PrintableText.escape(line.actual()), width));
    }
    out.append('\n');
  }

  private static String row(String expected, String actual, int width) {
    String padding = " ".repeat(Math.max(0, width - expected.length()));
    return (expected + padding + " | " + actual).stripTrailing() + "\n";
  }

  private static String side(List<ComparedLine> lines, Function<ComparedLine, String> side) {
    return lines.stream()
        .map(side)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
