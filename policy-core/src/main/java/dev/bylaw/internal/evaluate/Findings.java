package dev.bylaw.internal.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects the findings of a rule: all are counted, the first of them are kept. */
final class Findings {
  private static final int KEPT = 100;

  private final List<RuleFinding> kept = new ArrayList<>();
  private int total;

  /** Adds a finding, which is made only if it is kept. */
  void add(Supplier<RuleFinding> finding) {
    total++;
    if (kept.size() < KEPT) {
      kept.add(finding.get());
    }
  }

  List<RuleFinding> kept() {
    return kept;
  }

  int total() {
    return total;
  }
}
