package dev.bylaw.benchmark.growth;

import dev.bylaw.benchmark.chart.LineChart;
import dev.bylaw.benchmark.workload.Reviews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The command that measures and draws how cost grows. */
public final class DrawGrowth {
  private DrawGrowth() {}

  /**
   * Draws.
   *
   * @param arguments how many seconds each chart is measured, after as many to warm up, and the
   *     folder to which the pictures are written
   * @throws IOException if they cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Duration duration = Duration.ofSeconds(Integer.parseInt(arguments[0]));
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Growth growth = new Growth(Reviews.load(), duration);
    write(folder, "containers", growth.containers(Growth.CONTAINERS));
    write(folder, "rules", growth.rules(Growth.RULES));
    write(folder, "bytes", growth.bytes(Growth.BYTES));
    write(folder, "threads", growth.threads());
  }

  private static void write(Path folder, String name, LineChart chart) throws IOException {
    Files.writeString(folder.resolve("growth-" + name + ".svg"), chart.toSvg());
  }
}
