package dev.bylaw.benchmark;

import dev.bylaw.benchmark.workload.Reviews;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The command that prints all comparisons and the goals. */
public final class Measure {
  private static final int DEFAULT_SECONDS = 20;

  private Measure() {}

  /**
   * Measures.
   *
   * @param arguments how many seconds each comparison is measured, after as many to warm up, and
   *     {@code own} to leave other engines out
   */
  public static void main(String[] arguments) {
    int seconds = arguments.length == 0 ? DEFAULT_SECONDS : Integer.parseInt(arguments[0]);
    boolean engines = arguments.length < 2 || !arguments[1].equals("own");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Comparison(Reviews.load(), Duration.ofSeconds(seconds), engines, out).run();
  }
}
