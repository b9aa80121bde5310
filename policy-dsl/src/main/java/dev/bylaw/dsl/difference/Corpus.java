package dev.bylaw.dsl.difference;

import dev.bylaw.dsl.internal.generate.Hint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * The trials that a search goes on from: those that reached a branch or showed something that none
 * did before, and of each niche of the goal those that are nearest to it. Not thread-safe.
 */
final class Corpus {
  /**
   * A trial and what its evaluation showed.
   *
   * @param near what it showed about the places of findings
   */
  record Entry(Trial trial, List<Hint> hints, List<Hint> near) {}

  private static final int MOST = 3_000;
  private static final int MOST_OF_NICHE = 12;

  private final RandomGenerator random;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> appearances = new HashSet<>();
  private final Map<Integer, Map<String, Niche>> niches = new TreeMap<>();

  private static final class Niche {
    private int distance = Integer.MAX_VALUE;
    private final List<Entry> entries = new ArrayList<>();
  }

  Corpus(RandomGenerator random) {
    this.random = random;
  }

  /** Tells whether a trial shows what none did before, and notes it. */
  boolean isNew(String appearance) {
    return appearances.add(appearance);
  }

  void add(Entry entry) {
    if (entries.size() < MOST) {
      entries.add(entry);
    } else {
      entries.set(random.nextInt(MOST), entry);
    }
  }

  /**
   * Keeps a trial if it is among the nearest of a niche. Each of the platform's settings has niches
   * of its own: what is near in a version of which little is asked is no help for the others.
   */
  void add(Entry entry, String name, int distance) {
    Map<String, Niche> own =
        niches.computeIfAbsent(entry.trial().settings(), any -> new TreeMap<>());
    Niche niche = own.computeIfAbsent(name, any -> new Niche());
    if (distance < niche.distance) {
      niche.distance = distance;
      niche.entries.clear();
    }
    if (distance == niche.distance) {
      if (niche.entries.size() < MOST_OF_NICHE) {
        niche.entries.add(entry);
      } else {
        niche.entries.set(random.nextInt(MOST_OF_NICHE), entry);
      }
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Chooses a trial to go on from; of those that reached something new, the latest rather. */
  Entry choose() {
    if (!niches.isEmpty() && random.nextInt(100) < 75) {
      List<Niche> all =
          new ArrayList<>(niches.getOrDefault(settings(), Map.of()).values());
      List<Entry> nearest = all.get(random.nextInt(all.size())).entries;
      return nearest.get(random.nextInt(nearest.size()));
    }
    int size = entries.size();
    int from = random.nextBoolean() ? size - Math.max(1, size / 4) : 0;
    return entries.get(from + random.nextInt(size - from));
  }

  /** The first settings are those that are asked for. */
  private int settings() {
    List<Integer> all = new ArrayList<>(niches.keySet());
    return all.get(random.nextInt(100) < 50 ? 0 : random.nextInt(all.size()));
  }
}
