package dev.bylaw.benchmark.report;

import dev.bylaw.benchmark.turns.TurnResults;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tables in Markdown. */
public final class Tables {
  private Tables() {}

  /**
   * Writes what contenders took.
   *
   * @param title what stands above the table
   * @param results what was measured
   * @param bases contenders that the others are compared with
   * @return the table
   */
  public static String turns(String title, TurnResults results, List<String> bases) {
    StringBuilder out = new StringBuilder();
    out.append("### %s (%,d rounds)%n".formatted(title, results.rounds().size()));
    out.append("| contender | p50 | fastest | allocated |");
    bases.forEach(base -> out.append(" × ").append(base).append(" |"));
    out.append("\n|---|---|---|---|").append("---|".repeat(bases.size())).append('\n');
    for (String name : results.names()) {
      out.append("| %s | %s | %s | %,d B |"
          .formatted(
              name,
              time(results.median(name)),
              time(results.fastest(name)),
              results.allocated(name)));
      for (String base : bases) {
        out.append(String.format(Locale.ROOT, " %.3f |", results.ratio(name, base)));
      }
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * Writes goals and whether they are reached.
   *
   * @param goals the rows
   * @return the table
   */
  public static String goals(List<Goal> goals) {
    return "| measure | measured | goal | stretch | reached |\n|---|---|---|---|---|\n"
        + goals.stream().map(Goal::row).collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String time(double nanos) {
    if (nanos < 10_000) {
      return String.format(Locale.ROOT, "%,.0f ns", nanos);
    }
    return nanos < 10_000_000
        ? String.format(Locale.ROOT, "%,.1f µs", nanos / 1e3)
        : String.format(Locale.ROOT, "%,.1f ms", nanos / 1e6);
  }
}
