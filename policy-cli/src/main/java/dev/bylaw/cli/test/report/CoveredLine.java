package dev.bylaw.cli.test.report;

import dev.bylaw.cli.result.Location;
import dev.bylaw.dsl.coverage.CoverageMeasure;
import dev.bylaw.dsl.coverage.CoveragePoint;
import dev.bylaw.dsl.coverage.CoverageSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is reached of the points that begin on a line. */
final class CoveredLine {
  private final List<CoveragePoint> points = new ArrayList<>();

  /** Sorts points by the lines that they begin on. */
  static SortedMap<Integer, CoveredLine> of(
      List<CoveragePoint> points, String file, TestSources sources) {
    SortedMap<Integer, CoveredLine> lines = new TreeMap<>();
    for (CoveragePoint each : points) {
      Location location = sources.locate(file, each.span());
      lines
          .computeIfAbsent(location.start().line(), line -> new CoveredLine())
          .points
          .add(each);
    }
    return lines;
  }

  /** Returns how often the line was reached. */
  long hits() {
    return points.stream().mapToLong(CoveragePoint::evaluations).max().orElse(0);
  }

  long coveredPoints() {
    return points.stream().filter(each -> each.evaluations() > 0).count();
  }

  long missedPoints() {
    return points.size() - coveredPoints();
  }

  long coveredBranches() {
    return branches().stream()
        .mapToLong(each -> each.times().size() - each.missed().size())
        .sum();
  }

  long missedBranches() {
    return branches().stream().mapToLong(each -> each.missed().size()).sum();
  }

  /** Returns the points that come out in different ways. */
  List<CoveragePoint> branches() {
    return points.stream()
        .filter(each ->
            CoverageMeasure.OPERANDS.counts(each) || each.subject() == CoverageSubject.VIEW_ENTRY)
        .toList();
  }
}
