package dev.bylaw.kubernetes.internal.schema;

import dev.bylaw.type.Availability;
import java.util.Optional;

/**
 * A type of the table; its range and fields are parsed when they are asked for.
 *
 * @param name the unique name of the type
 * @param kind what is known of it as a kind; empty for the type of a part
 * @param range in which versions of Kubernetes it exists, as the table writes it
 * @param fieldLines the lines of the table that hold its fields
 */
public record TableEntry(String name, Optional<KindFacts> kind, String range, String fieldLines) {
  /** In which versions of Kubernetes the type exists. */
  public Availability availability() {
    return AvailabilitySyntax.parse(range);
  }
}
