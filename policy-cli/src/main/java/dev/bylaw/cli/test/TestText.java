package dev.bylaw.cli.test;

import dev.bylaw.cli.report.Excerpt;
import dev.bylaw.cli.report.Numbers;
import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Style.Colour;
import dev.bylaw.dsl.testing.ComparedLine;
import dev.bylaw.dsl.testing.InputRange;
import dev.bylaw.dsl.testing.TestFailure;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.dsl.testing.TestResult;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The report of tests for people: each failure with what was expected beside what came of it. */
final class TestText {
  private static final int COLUMN = 60;

  private final PrintStream out;
  private final Style style;
  private final Map<String, SourceText> sources;

  TestText(PrintStream out, Style style, Map<String, SourceText> sources) {
    this.out = out;
    this.style = style;
    this.sources = sources;
  }

  void write(TestReport report) {
    for (TestResult result : report.results()) {
      if (!result.passed()) {
        failed(result);
      }
    }
    Set<String> never = report.neverUnderTest();
    for (String rule : never) {
      out.println(style.dim("not under test: ") + Printable.line(rule)
          + " has parameters without a value; give them with 'with { … }'");
    }
    summary(report);
  }

  private void failed(TestResult result) {
    out.println(style.paint(Colour.RED, "failed") + style.bold(": " + Printable.line(result.name()))
        + " (" + Printable.line(result.packageName()) + ")");
    for (TestFailure failure : result.failures()) {
      Span span = failure.span().equals(Span.NONE) ? result.span() : failure.span();
      out.println("  " + style.blue("-->") + " " + where(result.source(), span) + ": "
          + Printable.line(failure.message()));
      compare(failure.lines());
      failure.input().ifPresent(this::excerpt);
    }
    out.println();
  }

  private String where(String name, Span span) {
    SourceText source = sources.get(name);
    Location location = source == null ? Location.whole(name) : Location.of(name, source, span);
    return Printable.line(location.toString());
  }

  private void compare(List<ComparedLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    int width = Math.min(
        COLUMN,
        Math.max(
            "expected".length(),
            lines.stream().mapToInt(each -> each.expected().length()).max().orElse(0)));
    out.println("     " + style.dim(pad("expected", width) + " | actual"));
    for (ComparedLine line : lines) {
      String row = (line.same() ? "     " : "   ! ") + pad(Printable.line(line.expected()), width)
          + " | " + Printable.line(line.actual());
      out.println(line.same() ? row.stripTrailing() : style.paint(Colour.RED, row.stripTrailing()));
    }
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private void excerpt(InputRange input) {
    Location location = Location.of(input.source().name(), input.source(), input.span());
    location.range().ifPresent(range -> {
      int gutter = Math.max(2, Integer.toString(location.start().line()).length());
      out.println("  " + style.blue("-->") + " " + Printable.line(location.toString()));
      new Excerpt(style).render(range, "", gutter, Colour.RED).forEach(out::println);
    });
  }

  private void summary(TestReport report) {
    int all = report.results().size();
    int failed = report.failed();
    String passed = Numbers.of(all - failed, "test") + " passed";
    out.println(
        failed == 0
            ? style.paint(Colour.GREEN, passed)
            : style.paint(Colour.RED, failed + " failed") + ", " + passed);
  }
}
