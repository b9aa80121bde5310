package dev.bylaw.cli.result;

import dev.bylaw.decision.ObjectIdentity;

/**
 * An object of a kind that no rule knows.
 *
 * @param object what it calls itself
 * @param location where it begins
 */
public record NotCheckedObject(ObjectIdentity object, Location location) {}
