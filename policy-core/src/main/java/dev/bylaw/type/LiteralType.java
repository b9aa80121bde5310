package dev.bylaw.type;

/**
 * The type of one string; a union of them is an enumeration. A document may hold a string that the
 * enumeration lacks: it is unequal to all of its values, not invalid.
 *
 * @param value the string
 */
public record LiteralType(String value) implements Type {
  @Override
  public String toString() {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
