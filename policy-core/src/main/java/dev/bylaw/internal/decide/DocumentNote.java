package dev.bylaw.internal.decide;

import dev.bylaw.internal.projection.ReadCounts;
import java.util.Optional;

/**
 * What a policy set notes of a document that it has read.
 *
 * @param counts how much was read
 * @param ready what decides on it if nothing else is known; empty where it cannot be judged
 */
record DocumentNote(ReadCounts counts, Optional<ReadyObject> ready) {}
