package dev.bylaw.dsl.testing;

import dev.bylaw.source.Span;

/**
 * A test as it is written. Immutable.
 *
 * @param packageName the package that it stands in
 * @param name its name, which is unique there
 * @param source the name of the source that it stands in
 * @param span where it stands there
 */
public record TestCase(String packageName, String name, String source, Span span) {
  /**
   * Returns what tells the test from all others.
   *
   * @return its package and its name, joined by a dot
   */
  public String id() {
    return packageName + "." + name;
  }
}
