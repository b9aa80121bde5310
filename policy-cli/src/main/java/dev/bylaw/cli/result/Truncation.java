package dev.bylaw.cli.result;

import dev.bylaw.decision.ObjectIdentity;

/**
 * More findings of a rule on one object than are kept.
 *
 * @param rule the name of the profile's entry
 * @param object the object
 * @param kept how many are kept
 * @param total how many there are
 */
public record Truncation(String rule, ObjectIdentity object, int kept, int total) {}
