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
    for (int i = 0; i < references.count(); i++) {
      int rule = references.rule(i);
      if (group.rules().get(rule).rule().selected().action().refuses()) {
        return true;
      }
    }
    return false;
  }
}
