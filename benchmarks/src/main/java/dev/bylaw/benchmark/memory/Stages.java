package dev.bylaw.benchmark.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What the JVM holds after each stage of a long run, and whether that grows. The first stages fill
 * caches and let the JIT work. What the last three hold in any case is compared with the most that
 * the three after the first held, so that only what grows with the stages counts.
 */
final class Stages {
  /** How many stages a run has. */
  static final int COUNT = 10;

  private static final int SETTLED = 1;
  private static final int COMPARED = 3;

  /** What the JVM itself may come to hold: compiled accessors, logs, tables that grow by steps. */
  private static final long HEAP_TOLERANCE = 256 * 1024;

  private static final long CLASSES_TOLERANCE = 512 * 1024;
  private static final long LOADED_TOLERANCE = 30;

  private final List<MemoryUse> stages = new ArrayList<>();

  /** Adds what is held after another stage; returns a row of a table. */
  String add(MemoryUse use) {
    stages.add(use);
    return String.format(
        Locale.ROOT,
        "| %d | %,.2f MB | %,.2f MB | %,d |",
        stages.size(),
        use.heap() / 1e6,
        use.classes() / 1e6,
        use.loaded());
  }

  /** Says what grows, if something does. */
  Optional<String> growth() {
    List<String> grown = new ArrayList<>();
    grown(MemoryUse::heap, HEAP_TOLERANCE, "bytes of objects").ifPresent(grown::add);
    grown(MemoryUse::classes, CLASSES_TOLERANCE, "bytes of classes").ifPresent(grown::add);
    grown(MemoryUse::loaded, LOADED_TOLERANCE, "classes").ifPresent(grown::add);
    return grown.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", grown));
  }

  private Optional<String> grown(ToLongFunction<MemoryUse> of, long tolerance, String unit) {
    if (stages.size() != COUNT) {
      throw new IllegalStateException("a run has %d stages".formatted(COUNT));
    }
    long early =
        stages.subList(SETTLED, SETTLED + COMPARED).stream().mapToLong(of).max().orElseThrow();
    long late =
        stages.subList(COUNT - COMPARED, COUNT).stream().mapToLong(of).min().orElseThrow();
    return late - early <= tolerance
        ? Optional.empty()
        : Optional.of("%,d %s more".formatted(late - early, unit));
  }
}
