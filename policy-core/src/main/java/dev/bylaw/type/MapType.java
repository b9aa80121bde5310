package dev.bylaw.type;

/**
 * A map with string keys; iterated in document order.
 *
 * @param value the type of its values, never optional
 */
public record MapType(Type value) implements Type {
  @Override
  public String toString() {
    return "map<" + value + ">";
  }
}
