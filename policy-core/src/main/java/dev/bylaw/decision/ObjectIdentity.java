package dev.bylaw.decision;

/**
 * What an object calls itself. Fields that it does not have are empty.
 *
 * @param apiVersion group and version
 * @param kind the kind
 * @param namespace the namespace; empty on cluster-scoped objects
 * @param name the name
 */
public record ObjectIdentity(String apiVersion, String kind, String namespace, String name) {}
