package dev.bylaw.dsl.internal.coverage;

import dev.bylaw.dsl.coverage.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is to be noted when a node of a program is evaluated. Not changed once the plan is made. */
final class Probe {
  private final Map<Outcome, Integer> counters = new EnumMap<>(Outcome.class);
  private final int number;
  private List<Probe> subjects = List.of();

  /**
   * Makes a probe that notes nothing yet but whether its node was there.
   *
   * @param number a number of its own, from 0
   */
  Probe(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  /** Notes an outcome with a counter. */
  void count(Outcome outcome, int counter) {
    counters.put(outcome, counter);
  }

  /** Returns the counter of an outcome; negative if it is not noted. */
  int counter(Outcome outcome) {
    return counters.getOrDefault(outcome, -1);
  }

  /** Lets absence count only where all of these are there: else it is theirs. */
  void absentOnlyWith(List<Probe> parts) {
    subjects = List.copyOf(parts);
  }

  List<Probe> subjects() {
    return subjects;
  }
}
