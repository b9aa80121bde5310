package dev.bylaw.benchmark.turns;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What was measured.
 *
 * @param names the contenders
 * @param rounds nanoseconds of one run of each contender, for each round
 * @param allocatedBytes what one run of each contender allocates
 */
public record TurnResults(List<String> names, List<double[]> rounds, List<Long> allocatedBytes) {
  /**
   * Returns the median of a contender.
   *
   * @param name the contender
   * @return nanoseconds
   */
  public double median(String name) {
    int index = index(name);
    return median(rounds.stream().mapToDouble(round -> round[index]));
  }

  /**
   * Returns the fastest turn of a contender.
   *
   * @param name the contender
   * @return nanoseconds
   */
  public double fastest(String name) {
    int index = index(name);
    return rounds.stream().mapToDouble(round -> round[index]).min().orElseThrow();
  }

  /**
   * Returns how long one contender takes beside another: the median of the ratios within one round,
   * in which both met the same conditions.
   *
   * @param name the contender
   * @param base the other
   * @return the ratio
   */
  public double ratio(String name, String base) {
    int index = index(name);
    int other = index(base);
    return median(rounds.stream().mapToDouble(round -> round[index] / round[other]));
  }

  /**
   * Returns what one run of a contender allocates.
   *
   * @param name the contender
   * @return bytes
   */
  public long allocated(String name) {
    return allocatedBytes.get(index(name));
  }

  /**
   * Tells whether a contender took part.
   *
   * @param name the contender
   * @return whether it did
   */
  public boolean has(String name) {
    return names.contains(name);
  }

  private int index(String name) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no contender " + name + " among " + names);
    }
    return index;
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
