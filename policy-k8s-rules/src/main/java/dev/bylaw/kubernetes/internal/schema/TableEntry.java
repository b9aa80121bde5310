package dev.bylaw.kubernetes.internal.schema;

import dev.bylaw.type.Availability;
import java.util.Optional;

/**
 * A type of the table; its fields are parsed when they are asked for.
 *
 * @param name the unique name of the type
 * @param kind what is known of it as a kind; empty for the type of a part
 * @param availability in which versions of Kubernetes it exists
 * @param fieldLines the lines of the table that hold its fields
 */
public record TableEntry(
    String name, Optional<KindFacts> kind, Availability availability, String fieldLines) {}
