package dev.bylaw.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. Stateless. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * Returns the candidate that is nearest to a name: by edit distance without regard to case, then
   * by edit distance with regard to it, then in alphabetical order.
   *
   * @param given the name as written
   * @param candidates the names that there are
   * @return the nearest one, or empty if none is near enough to have been meant
   */
  public static Optional<String> closest(String given, Collection<String> candidates) {
    String folded = given.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(candidate -> !candidate.equals(given))
        .map(candidate -> Ranked.of(given, folded, candidate))
        .filter(ranked -> ranked.folded <= furthest(given, ranked.candidate))
        .min(Ranked.NEAREST_FIRST)
        .map(Ranked::candidate);
  }

  /**
   * Returns a hint for a name that is not known.
   *
   * @param given the name as written
   * @param candidates the names that there are
   * @return {@code did you mean 'x'?}, or an empty text
   */
  public static String hint(String given, Collection<String> candidates) {
    return closest(given, candidates)
        .map(name -> "did you mean '" + name + "'?")
        .orElse("");
  }

  /** One edit for a short name and one more for each three letters after that. */
  private static int furthest(String given, String candidate) {
    int length = Math.max(given.length(), candidate.length());
    return length < 3 ? 0 : Math.max(1, length / 3);
  }

  private record Ranked(String candidate, int folded, int exact) {
    static final Comparator<Ranked> NEAREST_FIRST = Comparator.comparingInt(Ranked::folded)
        .thenComparingInt(Ranked::exact)
        .thenComparing(Ranked::candidate);

    static Ranked of(String given, String foldedGiven, String candidate) {
      return new Ranked(
          candidate,
          EditDistance.between(foldedGiven, candidate.toLowerCase(Locale.ROOT)),
          EditDistance.between(given, candidate));
    }
  }
}
