package dev.bylaw.internal.program;

/**
 * The identity of a declaration: {@code package.name}.
 *
 * @param packageName the package
 * @param name the name within the package
 */
public record DeclarationId(String packageName, String name) implements Comparable<DeclarationId> {
  @Override
  public int compareTo(DeclarationId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return packageName + "." + name;
  }
}
