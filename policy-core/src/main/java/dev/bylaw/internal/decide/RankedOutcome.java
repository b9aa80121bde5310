package dev.bylaw.internal.decide;

import dev.bylaw.internal.evaluate.RuleOutcome;

/**
 * What the interpreter found of one rule.
 *
 * @param rank where the rule stands among all rules on the kind
 */
record RankedOutcome(int rank, RuleOutcome outcome) {}
