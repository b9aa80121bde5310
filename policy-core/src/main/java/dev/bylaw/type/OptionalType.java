package dev.bylaw.type;

/**
 * A value or absence. Use {@link #of}: an optional never wraps an optional.
 *
 * @param value the type of the value where it is present; {@link NothingType} for the literal
 *     absent
 */
public record OptionalType(Type value) implements Type {
  /**
   * Refuses nesting.
   *
   * @throws IllegalArgumentException if {@code value} is optional itself
   */
  public OptionalType {
    if (value instanceof OptionalType) {
      throw new IllegalArgumentException("nested optional");
    }
  }

  /**
   * Makes a type optional.
   *
   * @param type any type
   * @return the type with absence added
   */
  public static OptionalType of(Type type) {
    return type instanceof OptionalType optional ? optional : new OptionalType(type);
  }

  /**
   * Takes absence away from a type.
   *
   * @param type any type
   * @return the type of its present values
   */
  public static Type unwrap(Type type) {
    return type instanceof OptionalType optional ? optional.value() : type;
  }

  @Override
  public String toString() {
    if (value instanceof NothingType) {
      return "absent";
    }
    return value instanceof UnionType ? "(" + value + ")?" : value + "?";
  }
}
