package dev.bylaw.benchmark.memory;

import dev.bylaw.benchmark.workload.Reviews;
import java.io.PrintStream;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The command that shows that policy sets keep nothing. */
public final class Soak {
  private static final String QUICK = "--quick";
  private static final int EVALUATIONS = 10_000_000;
  private static final int SWAPS = 10_000;

  /** Which part of the whole the quick run is. */
  private static final int QUICK_PART = 100;

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Soak() {}

  /**
   * Runs both soaks; ends with status 1 if something grows.
   *
   * @param arguments {@code --quick} or nothing
   */
  public static void main(String[] arguments) {
    int part = List.of(arguments).contains(QUICK) ? QUICK_PART : 1;
    Reviews reviews = Reviews.load();
    int evaluations = EVALUATIONS / part;
    EvaluationSoak decisions = new EvaluationSoak(evaluations / Stages.COUNT, reviews);
    boolean kept = run("%,d decisions with one set".formatted(evaluations), decisions);
    int swaps = SWAPS / part;
    kept |= run("%,d swaps".formatted(swaps), new SwapSoak(swaps / Stages.COUNT, reviews));
    if (kept) {
      System.exit(1);
    }
  }

  private static boolean run(String title, Runnable stage) {
    OUT.printf("### %s%n| stage | objects | classes | loaded |%n|---|---|---|---|%n", title);
    ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    long loaded = classes.getTotalLoadedClassCount();
    long unloaded = classes.getUnloadedClassCount();
    Stages stages = new Stages();
    for (int i = 0; i < Stages.COUNT; i++) {
      stage.run();
      OUT.println(stages.add(MemoryUse.now()));
    }
    Optional<String> growth = stages.growth();
    OUT.printf(
        "%n%,d classes were loaded and %,d unloaded. %s%n%n",
        classes.getTotalLoadedClassCount() - loaded,
        classes.getUnloadedClassCount() - unloaded,
        growth.map(grown -> "It grows: " + grown + ".").orElse("Nothing grows."));
    return growth.isPresent();
  }
}
