package dev.bylaw.internal.decide;

import dev.bylaw.internal.bytecode.FoundReferences;

/**
 * What generated code found.
 *
 * @param references at least one
 */
record Found(RuleGroup group, FoundReferences references) {
  int rank(int finding) {
    return group.ranks().get(references.rule(finding));
  }

  boolean refuses() {
    return references.anyRule(
        rule -> group.rules().get(rule).rule().selected().action().refuses());
  }
}
