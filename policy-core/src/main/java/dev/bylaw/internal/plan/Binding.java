package dev.bylaw.internal.plan;

import java.util.Optional;

/**
 * What an element is bound to while a list or a map is walked.
 *
 * @param key the index, or the key of a map, if it is asked for
 */
public record Binding(Optional<Operand.Variable> key, Operand.Variable value) {}
