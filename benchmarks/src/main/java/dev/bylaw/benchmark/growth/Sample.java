package dev.bylaw.benchmark.growth;

import dev.bylaw.benchmark.chart.Series;
import dev.bylaw.benchmark.turns.Contender;
import dev.bylaw.benchmark.turns.TurnResults;
import dev.bylaw.benchmark.turns.Turns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is measured for one point of a line.
 *
 * @param line the line
 * @param x where on it
 * @param operation what is measured
 */
record Sample(String line, double x, Contender.Operation operation) {
  /** Measures all samples in turns; the points are medians in nanoseconds. */
  static List<Series> measure(List<Sample> samples, Runnable otherWork, Duration duration) {
    List<Contender> contenders = samples.stream().map(Sample::contender).toList();
    TurnResults results = new Turns(contenders, otherWork).run(duration, duration);
    List<Series> lines = new ArrayList<>();
    for (String line : samples.stream().map(Sample::line).distinct().toList()) {
      lines.add(new Series(
          line,
          samples.stream()
              .filter(each -> each.line.equals(line))
              .map(each -> new Series.Point(each.x, results.median(each.name())))
              .toList()));
    }
    return lines;
  }

  private Contender contender() {
    return new Contender(name(), operation);
  }

  private String name() {
    return line + " at " + x;
  }
}
