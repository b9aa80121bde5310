package dev.bylaw.internal.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts of which one may be how another begins. Those that begin with another of them say nothing
 * more than that one, and are left out; of what is left, the last one in order that is not behind a
 * text is the only one that it can begin with. Immutable; equal if the same texts are left.
 *
 * @param sorted the texts that are left, in the order of {@link String#compareTo}
 */
public record PrefixSet(List<String> sorted) {
  /** Makes a set of one. */
  public static PrefixSet of(String prefix) {
    return new PrefixSet(List.of(prefix));
  }

  /** Copies the list, of which no text may begin with another. */
  public PrefixSet {
    sorted = List.copyOf(sorted);
  }

  /** Returns the set with another's texts. */
  public PrefixSet and(PrefixSet more) {
    PrefixSet all = this;
    for (String each : more.sorted) {
      all = all.and(each);
    }
    return all;
  }

  private PrefixSet and(String prefix) {
    if (beginsAny(prefix)) {
      return this;
    }
    int from = notAbove(prefix);
    int to = from;
    while (to < sorted.size() && sorted.get(to).startsWith(prefix)) {
      to++;
    }
    List<String> changed = new ArrayList<>(sorted.subList(0, from));
    changed.add(prefix);
    changed.addAll(sorted.subList(to, sorted.size()));
    return new PrefixSet(changed);
  }

  /** Tells whether a text begins with one of these. */
  public boolean beginsAny(String text) {
    int end = notAbove(text);
    return end > 0 && text.startsWith(sorted.get(end - 1));
  }

  /** Returns how many of these come before a text in order, or are the same. */
  private int notAbove(String text) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).compareTo(text) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
