package dev.bylaw.type;

import java.util.Optional;

/**
 * A field of a record.
 *
 * @param name the name as it stands in documents
 * @param type its type; optional if documents may leave it out
 * @param availability in which versions it exists; empty if in all in which its record does
 */
public record Field(String name, Type type, Optional<Availability> availability) {
  /**
   * Makes a field that always exists.
   *
   * @param name the name
   * @param type the type
   * @return the field
   */
  public static Field of(String name, Type type) {
    return new Field(name, type, Optional.empty());
  }
}
