package dev.bylaw.benchmark.turns;

/**
 * Something that is measured.
 *
 * @param name what tables call it
 * @param operation what it does
 */
public record Contender(String name, Operation operation) {
  /** One run of a contender; returns what would be used, so that nothing can be left out. */
  @FunctionalInterface
  public interface Operation {
    /**
     * Runs once.
     *
     * @return the result
     */
    Object run();
  }
}
