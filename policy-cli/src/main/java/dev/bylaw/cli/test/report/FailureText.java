package dev.bylaw.cli.test.report;

import dev.bylaw.cli.report.Excerpt;
import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Style.Colour;
import dev.bylaw.dsl.testing.ComparedLine;
import dev.bylaw.dsl.testing.InputRange;
import dev.bylaw.dsl.testing.TestCase;
import dev.bylaw.dsl.testing.TestFailure;
import java.util.ArrayList;
import java.util.List;

/** One failure in lines: where and why, what was expected beside what came, and the input. */
final class FailureText {
  private static final int COLUMN = 60;

  private final Style style;
  private final TestSources sources;

  FailureText(Style style, TestSources sources) {
    this.style = style;
    this.sources = sources;
  }

  List<String> lines(TestCase test, TestFailure failure) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + style.blue("-->") + " "
        + Printable.line(sources.locate(test, failure).toString()) + ": "
        + Printable.line(failure.message()));
    compare(failure.lines(), lines);
    failure.input().ifPresent(input -> excerpt(input, lines));
    return lines;
  }

  private void compare(List<ComparedLine> compared, List<String> lines) {
    if (compared.isEmpty()) {
      return;
    }
    int width = Math.min(
        COLUMN,
        Math.max(
            "expected".length(),
            compared.stream().mapToInt(each -> each.expected().length()).max().orElse(0)));
    lines.add("     " + style.dim(pad("expected", width) + " | actual"));
    for (ComparedLine line : compared) {
      String row = (line.same() ? "     " : "   ! ") + pad(Printable.line(line.expected()), width)
          + " | " + Printable.line(line.actual());
      lines.add(line.same() ? row.stripTrailing() : style.paint(Colour.RED, row.stripTrailing()));
    }
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private void excerpt(InputRange input, List<String> lines) {
    Location location = Location.of(input.source().name(), input.source(), input.span());
    location.range().ifPresent(range -> {
      int gutter = Math.max(2, Integer.toString(location.start().line()).length());
      lines.add("  " + style.blue("-->") + " " + Printable.line(location.toString()));
      lines.addAll(new Excerpt(style).render(range, "", gutter, Colour.RED));
    });
  }
}
