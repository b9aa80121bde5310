package dev.bylaw.dsl.difference;

import dev.bylaw.decision.Decision;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a search looks for. */
interface Goal {
  /** Returns what is found in a trial, each under a key of its own; most often nothing. */
  List<String> met(Bench.Verdicts verdicts);

  /**
   * Returns how far a trial is from the goal; the search goes on from the nearest of each niche.
   */
  int distance(Bench.Verdicts verdicts);

  /** Returns the ways to the goal that a trial is on. */
  Set<String> niches(Bench.Verdicts verdicts);

  /** Returns the key under which a difference is found. */
  static String key(RuleDifference difference) {
    return difference.rule() + " " + difference.sort().name();
  }

  /** Looks for documents on which the sides differ, of each rule and each sort of difference. */
  Goal DIFFERENCE = new Goal() {
    @Override
    public List<String> met(Bench.Verdicts verdicts) {
      return RuleDifference.between(verdicts.old(), verdicts.now()).stream()
          .map(Goal::key)
          .toList();
    }

    @Override
    public int distance(Bench.Verdicts verdicts) {
      return 0;
    }

    @Override
    public Set<String> niches(Bench.Verdicts verdicts) {
      return Set.of();
    }
  };

  /** Looks for documents that the old side allows and the new side refuses. */
  Goal NOT_IMPLIED = new Goal() {
    @Override
    public List<String> met(Bench.Verdicts verdicts) {
      return distance(verdicts) == 0 && refusals(verdicts.now()).findAny().isPresent()
          ? List.of("not implied")
          : List.of();
    }

    @Override
    public int distance(Bench.Verdicts verdicts) {
      return (int) refusals(verdicts.old()).count();
    }

    // One for each rule of the new side that refuses: it remains that the old side allows.
    @Override
    public Set<String> niches(Bench.Verdicts verdicts) {
      Set<String> niches = new TreeSet<>();
      refusals(verdicts.now()).forEach(niches::add);
      return niches;
    }

    private Stream<String> refusals(Optional<Decision> decision) {
      return decision.stream()
          .flatMap(each -> Stream.concat(
              each.findings().stream()
                  .filter(finding -> finding.action().refuses())
                  .map(finding -> finding.rule()),
              each.errors().stream()
                  .filter(error -> error.action().refuses())
                  .map(error -> error.rule().orElse(""))));
    }
  };
}
