package dev.bylaw.decision;

import dev.bylaw.document.Node;

/**
 * An operation of a JSON Patch (RFC 6902). Paths are JSON Pointers into the object as it was given.
 */
public sealed interface PatchOperation {
  /**
   * Returns what the operation changes.
   *
   * @return a JSON Pointer (RFC 6901)
   */
  String path();

  /**
   * Adds a member, inserts an element, or, with the last step {@code -}, appends one.
   *
   * @param path where
   * @param value what
   */
  record Add(String path, Node value) implements PatchOperation {}

  /**
   * Replaces the value at an existing path.
   *
   * @param path where
   * @param value by what
   */
  record Replace(String path, Node value) implements PatchOperation {}

  /**
   * Removes the value at an existing path.
   *
   * @param path where
   */
  record Remove(String path) implements PatchOperation {}
}
