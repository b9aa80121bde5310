package dev.bylaw.type;

/**
 * A list, in order, with repetitions.
 *
 * @param element the type of its elements, never optional
 */
public record ListType(Type element) implements Type {
  @Override
  public String toString() {
    return "list<" + element + ">";
  }
}
