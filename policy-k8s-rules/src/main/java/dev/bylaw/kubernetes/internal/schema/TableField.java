package dev.bylaw.kubernetes.internal.schema;

import dev.bylaw.type.Field;
import java.util.List;

/**
 * A field of a type of the table.
 *
 * @param field the field
 * @param keys of a list whose elements are told apart by fields of theirs, these fields; else empty
 */
public record TableField(Field field, List<String> keys) {
  public TableField {
    keys = List.copyOf(keys);
  }
}
