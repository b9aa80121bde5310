package dev.bylaw.benchmark.workload;

/**
 * Reviews one after another. Not thread-safe. What {@link #next} returns is valid until the next
 * call.
 */
@FunctionalInterface
public interface Inputs {
  /**
   * Returns the next review.
   *
   * @return its bytes
   */
  byte[] next();

  /**
   * Always the same review.
   *
   * @param review its bytes
   * @return the inputs
   */
  static Inputs same(byte[] review) {
    return () -> review;
  }
}
