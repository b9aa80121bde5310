package dev.bylaw.benchmark.memory;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/**
 * What the JVM holds after a full collection.
 *
 * @param heap bytes of objects
 * @param classes bytes of classes (metaspace); code that the JIT made is not among them
 * @param loaded number of loaded classes; hidden ones are counted too
 */
public record MemoryUse(long heap, long classes, long loaded) {
  private static final int COLLECTIONS = 4;

  /**
   * Collects garbage and measures.
   *
   * @return what is left
   */
  public static MemoryUse now() {
    long heap = Long.MAX_VALUE;
    for (int i = 0; i < COLLECTIONS; i++) {
      // A class that was unloaded frees objects that only the next collection finds.
      System.gc();
      System.runFinalization();
      heap = Math.min(
          heap, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    long classes = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.NON_HEAP)
        .filter(pool -> pool.getName().equals("Metaspace"))
        .mapToLong(MemoryUse::used)
        .sum();
    long loaded = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    return new MemoryUse(heap, classes, loaded);
  }

  private static long used(MemoryPoolMXBean pool) {
    return pool.getUsage().getUsed();
  }

  /**
   * Returns objects and classes together.
   *
   * @return bytes
   */
  public long bytes() {
    return heap + classes;
  }

  /**
   * Returns what came to it.
   *
   * @param before an earlier measurement
   * @return the difference, negative where something was freed
   */
  public MemoryUse since(MemoryUse before) {
    return new MemoryUse(heap - before.heap, classes - before.classes, loaded - before.loaded);
  }
}
