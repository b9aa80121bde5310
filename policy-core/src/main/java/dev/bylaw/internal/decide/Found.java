package dev.bylaw.internal.decide;

import dev.bylaw.internal.bytecode.FoundReferences;
import dev.bylaw.internal.bytecode.Hit;

/**
 * What generated code found.
 *
 * @param references at least one
 */
record Found(RuleGroup group, FoundReferences references) {
  int rank(Hit hit) {
    return group.ranks().get(hit.rule());
  }

  boolean refuses() {
    return references.anyRule(
        rule -> group.rules().get(rule).rule().selected().action().refuses());
  }
}
