package dev.bylaw.type;

/**
 * A static type. Types are compared structurally, but for records, which are compared by identity:
 * a record type may contain itself. {@link Assignability} says which values of one type can stand
 * for another. Immutable and thread-safe.
 */
public sealed interface Type
    permits ScalarType,
        LiteralType,
        ListType,
        SetType,
        MapType,
        RecordType,
        UnionType,
        OptionalType,
        JsonType,
        NothingType {
  /**
   * Returns the type as policies write it.
   *
   * @return as {@code list<Container>?}
   */
  @Override
  String toString();
}
