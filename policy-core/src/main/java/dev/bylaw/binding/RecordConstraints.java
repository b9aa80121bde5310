package dev.bylaw.binding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a platform asks of a record beyond its type.
 *
 * @param required fields that have to be there though their type is optional
 * @param omissible fields that may be missing though their type is not optional, since the platform
 *     fills them in
 * @param alternatives groups of fields of which at most one may be there
 * @param fields what is asked of the values of fields, by their names
 */
public record RecordConstraints(
    Set<String> required,
    Set<String> omissible,
    List<Set<String>> alternatives,
    Map<String, FieldConstraint> fields) {
  /** Nothing is asked. */
  public static final RecordConstraints NONE =
      new RecordConstraints(Set.of(), Set.of(), List.of(), Map.of());

  /** Copies the collections. */
  public RecordConstraints {
    required = Set.copyOf(required);
    omissible = Set.copyOf(omissible);
    alternatives = alternatives.stream().map(Set::copyOf).toList();
    fields = Map.copyOf(fields);
  }

  /**
   * Returns what is asked of the value of a field.
   *
   * @param name the field
   * @return what is asked; {@link FieldConstraint#NONE} if nothing is
   */
  public FieldConstraint field(String name) {
    return fields.getOrDefault(name, FieldConstraint.NONE);
  }
}
