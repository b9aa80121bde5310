package dev.bylaw.kubernetes.internal.schema;

import java.util.Locale;

/** Where objects of a kind live. */
public enum Scope {
  /** In a namespace. */
  NAMESPACED,
  /** In the cluster as a whole. */
  CLUSTER,
  /** Nowhere: they are sent or received, and have no metadata of an object. */
  NONE;

  /**
   * Finds the scope that the table writes as a word.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Scope named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
