package dev.bylaw.dsl.difference;

import dev.bylaw.dsl.internal.generate.Hint;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Looks for trials that meet a goal: new ones, and ever more changes of those that went where none
 * went before. Not thread-safe.
 */
final class Search {
  private static final int PROGRESS = 500;

  private final Bench bench;
  private final Branches branches;
  private final TrialMaker maker;
  private final Goal goal;
  private final RandomGenerator random;
  private final Corpus corpus;
  private final Map<String, Trial> found = new LinkedHashMap<>();
  private int tried;

  Search(Bench bench, Branches branches, TrialMaker maker, Goal goal, RandomGenerator random) {
    this.bench = bench;
    this.branches = branches;
    this.maker = maker;
    this.goal = goal;
    this.random = random;
    this.corpus = new Corpus(random);
  }

  /**
   * Searches.
   *
   * @param enough tells from the keys of what was found whether to stop
   * @return what was found by its key, as it was found
   */
  Map<String, Trial> run(SearchOptions options, Predicate<List<String>> enough) {
    while (tried < options.tries()
        && (found.isEmpty() || !enough.test(List.copyOf(found.keySet())))) {
      attempt(next());
      if (tried % PROGRESS == 0) {
        options.progress().accept(tried);
      }
    }
    return found;
  }

  private Trial next() {
    if (corpus.isEmpty() || random.nextInt(100) < 20) {
      return maker.make();
    }
    Corpus.Entry entry = corpus.choose();
    boolean narrow = !entry.near().isEmpty() && random.nextInt(100) < 40;
    return maker.changed(entry.trial(), narrow ? entry.near() : entry.hints());
  }

  private void attempt(Trial trial) {
    tried++;
    branches.begin();
    Bench.Verdicts verdicts = bench.decide(trial);
    for (String key : goal.met(verdicts)) {
      found.putIfAbsent(key, trial);
    }
    Set<String> places = new HashSet<>();
    TreeSet<String> rules = new TreeSet<>();
    Stream.of(verdicts.old(), verdicts.now())
        .flatMap(Optional::stream)
        .flatMap(each -> each.findings().stream())
        .forEach(each -> {
          places.add(each.place().toPointer());
          rules.add(each.rule());
        });
    Set<String> niches = goal.niches(verdicts);
    boolean appears = corpus.isNew(trial.settings() + " " + rules);
    if (branches.foundNew() || appears || !niches.isEmpty()) {
      List<Hint> hints = branches.hints();
      List<Hint> near = hints.stream()
          .filter(each -> places.contains(each.place().toPointer()))
          .toList();
      Corpus.Entry entry = new Corpus.Entry(trial, hints, near);
      if (branches.foundNew() || appears) {
        corpus.add(entry);
      }
      int distance = goal.distance(verdicts);
      niches.forEach(each -> corpus.add(entry, each, distance));
    }
  }

  int tried() {
    return tried;
  }

  /** Simplifies a trial as far as it still meets the goal under a key. */
  @SuppressWarnings("ReferenceEquality") // What cannot be simplified is the same trial.
  Trial simplest(Trial trial, String key) {
    Trial simplest = trial;
    boolean simpler = true;
    while (simpler) {
      Trial current = simplest;
      simplest = simpler(current)
          .filter(each -> goal.met(bench.decide(each)).contains(key))
          .findFirst()
          .orElse(current);
      simpler = simplest != current;
    }
    return simplest;
  }

  private Stream<Trial> simpler(Trial trial) {
    Stream<Trial> settings = trial.settings() == 0 ? Stream.of() : Stream.of(trial.withSettings(0));
    Stream<Trial> previous = trial.previous().stream()
        .flatMap(before -> Stream.concat(
            Stream.of(trial.withPrevious(Optional.empty())),
            trial
                .subject()
                .objects()
                .simpler(before)
                .map(each -> trial.withPrevious(Optional.of(each)))));
    Stream<Trial> object = trial.subject().objects().simpler(trial.object()).map(trial::withObject);
    Stream<Trial> ambient = trial.ambient().keySet().stream()
        .sorted()
        .flatMap(name -> maker.simplerAmbient(trial, name));
    return Stream.of(settings, object, previous, ambient).flatMap(each -> each);
  }
}
