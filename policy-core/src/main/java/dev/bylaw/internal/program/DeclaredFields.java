package dev.bylaw.internal.program;

import dev.bylaw.type.OptionalType;
import dev.bylaw.type.RecordType;
import dev.bylaw.type.Type;
import dev.bylaw.type.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The types that the declarations of records give to the fields that are read. */
public final class DeclaredFields {
  private DeclaredFields() {}

  /**
   * Returns the declared type of a field that is read, which tells how null and a missing key are
   * read; empty if the target is of no type that declares the field.
   */
  public static Optional<Type> type(Expression.ReadField field) {
    Type target = OptionalType.unwrap(field.target().type());
    if (target instanceof UnionType union) {
      List<Type> types = new ArrayList<>();
      for (Type each : union.alternatives()) {
        type(each, field.field()).ifPresent(types::add);
      }
      return types.size() == union.alternatives().size()
          ? Optional.of(UnionType.of(types))
          : Optional.empty();
    }
    return type(target, field.field());
  }

  private static Optional<Type> type(Type target, String field) {
    return target instanceof RecordType record
        ? record.field(field).map(each -> each.type())
        : Optional.empty();
  }
}
