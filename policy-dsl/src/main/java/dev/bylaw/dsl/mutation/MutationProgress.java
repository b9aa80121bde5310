package dev.bylaw.dsl.mutation;

/** Is told how far a run is. Called from several threads. */
@FunctionalInterface
public interface MutationProgress {
  /** Tells nobody. */
  MutationProgress NONE = (done, all) -> {};

  /**
   * Is told that another change was tried.
   *
   * @param done how many changes were tried so far
   * @param all how many there are, those included that do not count
   */
  void tried(int done, int all);
}
