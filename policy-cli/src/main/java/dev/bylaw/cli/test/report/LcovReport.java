package dev.bylaw.cli.test.report;

import dev.bylaw.dsl.coverage.CoveragePoint;
import dev.bylaw.dsl.coverage.CoverageReport;
import dev.bylaw.dsl.coverage.DeclarationCoverage;
import dev.bylaw.dsl.coverage.FileCoverage;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Coverage in the trace format of LCOV: a record for each file, with its rules and functions, the
 * outcomes of operands as branches, and its lines.
 */
public final class LcovReport {
  private final PrintStream out;
  private final TestSources sources;

  private LcovReport(PrintStream out, TestSources sources) {
    this.out = out;
    this.sources = sources;
  }

  /**
   * Writes a report.
   *
   * @param report what is reached
   * @param sources the files that were under test
   * @param out where to
   */
  public static void write(CoverageReport report, TestSources sources, PrintStream out) {
    LcovReport lcov = new LcovReport(out, sources);
    report.files().forEach(lcov::file);
  }

  private void file(FileCoverage file) {
    line("TN:");
    line("SF:" + file.source());
    declarations(file);
    List<CoveragePoint> points =
        file.declarations().stream().flatMap(each -> each.points().stream()).toList();
    SortedMap<Integer, CoveredLine> lines = CoveredLine.of(points, file.source(), sources);
    branches(lines);
    lines.forEach((number, each) -> line("DA:" + number + "," + each.hits()));
    line("LF:" + lines.size());
    line("LH:" + lines.values().stream().filter(each -> each.hits() > 0).count());
    line("end_of_record");
  }

  private void declarations(FileCoverage file) {
    List<DeclarationCoverage> callable = file.declarations().stream()
        .filter(each -> each.sort() != DeclarationCoverage.Sort.VIEW)
        .toList();
    for (DeclarationCoverage each : callable) {
      int begins = sources.locate(file.source(), each.span()).start().line();
      line("FN:" + begins + "," + each.name());
    }
    callable.forEach(each -> line("FNDA:" + times(each) + "," + each.name()));
    line("FNF:" + callable.size());
    line("FNH:" + callable.stream().filter(each -> times(each) > 0).count());
  }

  private static long times(DeclarationCoverage declaration) {
    return declaration.points().get(0).evaluations();
  }

  private void branches(Map<Integer, CoveredLine> lines) {
    long found = 0;
    long hit = 0;
    for (Map.Entry<Integer, CoveredLine> each : lines.entrySet()) {
      int block = 0;
      for (CoveragePoint point : each.getValue().branches()) {
        branch(each.getKey(), block++, point);
      }
      found += each.getValue().coveredBranches() + each.getValue().missedBranches();
      hit += each.getValue().coveredBranches();
    }
    line("BRF:" + found);
    line("BRH:" + hit);
  }

  /** A dash says that the point was never evaluated, other than 0. */
  private void branch(int line, int block, CoveragePoint point) {
    int branch = 0;
    for (long times : point.times().values()) {
      String taken = point.evaluations() == 0 ? "-" : Long.toString(times);
      line("BRDA:" + line + "," + block + "," + branch++ + "," + taken);
    }
  }

  private void line(String text) {
    out.print(text);
    out.print('\n');
  }
}
