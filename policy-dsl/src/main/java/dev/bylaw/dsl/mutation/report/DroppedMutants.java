package dev.bylaw.dsl.mutation.report;

/**
 * Changes that do not count. Immutable.
 *
 * @param illTyped changes that the checker refuses
 * @param equal changes that are proven to decide as the original does
 * @param repeated changes that are proven to decide as another one does
 */
public record DroppedMutants(int illTyped, int equal, int repeated) {
  /** No changes. */
  public static final DroppedMutants NONE = new DroppedMutants(0, 0, 0);

  /**
   * Adds the numbers of two.
   *
   * @param other the other
   * @return the sums
   */
  public DroppedMutants plus(DroppedMutants other) {
    return new DroppedMutants(
        illTyped + other.illTyped, equal + other.equal, repeated + other.repeated);
  }
}
