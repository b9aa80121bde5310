package dev.bylaw.cli.test.report;

import dev.bylaw.cli.report.Excerpt;
import dev.bylaw.cli.result.Location;
import dev.bylaw.cli.terminal.Printable;
import dev.bylaw.cli.terminal.Style;
import dev.bylaw.cli.terminal.Style.Colour;
import dev.bylaw.dsl.coverage.CoverageMeasure;
import dev.bylaw.dsl.coverage.CoveragePoint;
import dev.bylaw.dsl.coverage.CoverageReport;
import dev.bylaw.dsl.coverage.CoverageTally;
import dev.bylaw.dsl.coverage.DeclarationCoverage;
import dev.bylaw.dsl.coverage.FileCoverage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Coverage for people: what is missed, underlined in its line, and a summary of each file and of
 * each declaration.
 */
public final class CoverageText {
  private static final int NUMBERS = 22;

  private final PrintStream out;
  private final Style style;
  private final TestSources sources;

  private CoverageText(PrintStream out, Style style, TestSources sources) {
    this.out = out;
    this.style = style;
    this.sources = sources;
  }

  /**
   * Writes a report.
   *
   * @param report what is reached
   * @param sources the files that were under test
   * @param out where to
   * @param style how to colour
   */
  public static void write(
      CoverageReport report, TestSources sources, PrintStream out, Style style) {
    new CoverageText(out, style, sources).write(report);
  }

  private void write(CoverageReport report) {
    for (FileCoverage file : report.files()) {
      for (DeclarationCoverage declaration : file.declarations()) {
        for (CoveragePoint point : MissedText.worthShowing(declaration)) {
          missed(file, declaration, point);
        }
      }
    }
    summary(report);
  }

  private void missed(FileCoverage file, DeclarationCoverage declaration, CoveragePoint point) {
    String what = MissedText.of(point, declaration.sort());
    Location location = sources.locate(file.source(), point.span());
    out.println(style.paint(Colour.YELLOW, what) + " in " + title(declaration));
    out.println("  " + style.blue("-->") + " " + Printable.line(location.toString()));
    location.range().ifPresent(range -> {
      int gutter = Math.max(2, Integer.toString(location.start().line()).length());
      new Excerpt(style).render(range, what, gutter, Colour.YELLOW).forEach(out::println);
    });
    out.println();
  }

  private static String title(DeclarationCoverage declaration) {
    return declaration.sort() + " " + Printable.line(declaration.name());
  }

  private void summary(CoverageReport report) {
    String folder = commonFolder(report.files());
    List<Row> rows = new ArrayList<>();
    for (FileCoverage file : report.files()) {
      String name = file.source().substring(folder.length());
      rows.add(new Row(Printable.line(name), file::tally));
      file.declarations().forEach(each -> rows.add(new Row("  " + title(each), each::tally)));
    }
    rows.add(new Row("all", report::tally));
    int width = rows.stream().mapToInt(each -> each.name().length()).max().orElse(0) + 2;
    StringBuilder head = new StringBuilder(pad("coverage", width));
    for (CoverageMeasure each : CoverageMeasure.values()) {
      head.append(pad(each.toString(), NUMBERS));
    }
    if (!folder.isEmpty()) {
      out.println("below " + Printable.line(folder));
    }
    out.println(style.dim(head.toString().stripTrailing()));
    rows.forEach(each -> out.println(line(each, width)));
  }

  /** Returns the folder that all files are in, with its slash; empty if there is none. */
  private static String commonFolder(List<FileCoverage> files) {
    String common = files.isEmpty() ? "" : files.get(0).source();
    for (FileCoverage each : files) {
      while (!each.source().startsWith(common)) {
        common = common.substring(0, common.length() - 1);
      }
    }
    return common.substring(0, common.lastIndexOf('/') + 1);
  }

  private String line(Row row, int width) {
    StringBuilder line = new StringBuilder(pad(row.name(), width));
    for (CoverageMeasure each : CoverageMeasure.values()) {
      CoverageTally tally = row.tally().apply(each);
      String numbers = pad(numbers(tally), NUMBERS);
      boolean complete = tally.covered() == tally.total();
      line.append(complete ? numbers : style.paint(Colour.YELLOW, numbers));
    }
    return line.toString().stripTrailing();
  }

  private static String numbers(CoverageTally tally) {
    return tally.total() == 0
        ? "-"
        : tally.covered() + " of " + tally.total() + "  " + percent(tally);
  }

  /**
   * Returns a share, never rounded up to all.
   *
   * @param tally the numbers
   * @return as {@code 99.9 %}
   */
  public static String percent(CoverageTally tally) {
    double shown = Math.floor(tally.percent() * 10) / 10;
    return String.format(Locale.ROOT, shown == 100 ? "%.0f %%" : "%.1f %%", shown);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** A line of the summary. */
  private record Row(String name, Function<CoverageMeasure, CoverageTally> tally) {}
}
