package dev.bylaw.kubernetes.internal.schema;

import dev.bylaw.type.RecordType;

/**
 * A kind of Kubernetes' own groups.
 *
 * @param facts what is known of it
 * @param type the type of its objects
 */
public record KnownKind(KindFacts facts, RecordType type) {}
