package dev.bylaw.cli.result;

import dev.bylaw.binding.UnknownField;
import dev.bylaw.decision.ObjectIdentity;
import dev.bylaw.document.Document;

/**
 * A key that no rule can see, with where it stands in a file.
 *
 * @param field the key and what lacks it
 * @param object the object that it stands in
 * @param document the document that holds the object
 * @param location where the key stands
 */
public record LocatedUnknownField(
    UnknownField field, ObjectIdentity object, Document document, Location location) {
  /**
   * Says what is wrong.
   *
   * @return as {@code PodSpec has no field 'HostNetwork', only 'hostNetwork'}
   */
  public String message() {
    String lacks = field.type() + " has no field '" + field.key() + "'";
    return lacks + field.sameButForCase().map(other -> ", only '" + other + "'").orElse("");
  }
}
