package dev.bylaw.dsl.mutation.report;

import java.util.Optional;

/**
 * A changed policy and what became of it. Immutable.
 *
 * @param mutant the change
 * @param fate what became of it
 * @param killer the first test that failed, as {@code package: name}; empty if none did
 * @param covering how many tests evaluate what was changed
 */
public record MutantResult(Mutant mutant, MutantFate fate, Optional<String> killer, int covering) {}
