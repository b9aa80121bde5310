package dev.bylaw.benchmark.external;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a benchmark of another program says.
 *
 * @param name the benchmark
 * @param nanos nanoseconds of one run
 * @param bytes what one run allocates
 */
record Figure(String name, double nanos, long bytes) {
  /** As Go's testing package writes them; the number of processors after the name is dropped. */
  private static final Pattern GO =
      Pattern.compile("Benchmark(\\S+?)(?:-\\d+)?\\s+\\d+\\s+([\\d.]+) ns/op\\s+(\\d+) B/op.*");

  /** A name, then the fastest and the middle one of some rounds. */
  private static final Pattern TABULATED =
      Pattern.compile("([^\t]+)\tmin \\d+\tmedian (\\d+)\tns/op\t(\\d+) B/op.*");

  /** Reads what a program printed, of which other lines are left out. */
  static List<Figure> parse(String output) {
    List<Figure> figures = new ArrayList<>();
    output.lines().forEach(line -> {
      for (Pattern each : List.of(GO, TABULATED)) {
        Matcher matcher = each.matcher(line);
        if (matcher.matches()) {
          figures.add(new Figure(
              matcher.group(1),
              Double.parseDouble(matcher.group(2)),
              Long.parseLong(matcher.group(3))));
        }
      }
    });
    return figures;
  }

  /** What takes both. */
  Figure plus(String sum, Figure other) {
    return new Figure(sum, nanos + other.nanos, bytes + other.bytes);
  }
}
