package dev.bylaw.type;

/**
 * A set; iterated in the order of first insertion.
 *
 * @param element the type of its elements, never optional
 */
public record SetType(Type element) implements Type {
  @Override
  public String toString() {
    return "set<" + element + ">";
  }
}
