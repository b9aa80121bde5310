package dev.bylaw.reader;

/**
 * What a reader accepts at most; one set for JSON and YAML. Passing a limit is an error of the
 * document, for {@link #bytes} of the whole input. Immutable and thread-safe.
 *
 * @param bytes length of the input in bytes
 * @param depth how deeply objects and lists may stand in each other, aliases expanded; the root
 *     counts as one. Nothing that walks a document recurses deeper
 * @param expandedNodes number of values in a document, where each alias and merge key counts as
 *     many values as it stands for
 * @param scalarLength length of one key or value in UTF-16 units
 */
public record Limits(int bytes, int depth, long expandedNodes, int scalarLength) {
  /**
   * The limits where none are given: 64 MiB, 500 levels, ten million values, 3 Mi characters (the
   * longest request body that a Kubernetes API server takes).
   */
  public static final Limits DEFAULT =
      new Limits(64 * 1024 * 1024, 500, 10_000_000, 3 * 1024 * 1024);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one of them is not positive, or {@code depth} is above
   *     1,000
   */
  public Limits {
    if (bytes < 1 || depth < 1 || expandedNodes < 1 || scalarLength < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
    if (depth > 1000) {
      throw new IllegalArgumentException("a depth above 1000 endangers the stack: " + depth);
    }
  }

  /**
   * Returns these limits with another one for bytes.
   *
   * @param value the new limit
   * @return the changed copy
   */
  public Limits withBytes(int value) {
    return new Limits(value, depth, expandedNodes, scalarLength);
  }

  /**
   * Returns these limits with another one for depth.
   *
   * @param value the new limit
   * @return the changed copy
   */
  public Limits withDepth(int value) {
    return new Limits(bytes, value, expandedNodes, scalarLength);
  }

  /**
   * Returns these limits with another one for expanded nodes.
   *
   * @param value the new limit
   * @return the changed copy
   */
  public Limits withExpandedNodes(long value) {
    return new Limits(bytes, depth, value, scalarLength);
  }

  /**
   * Returns these limits with another one for the length of scalars.
   *
   * @param value the new limit
   * @return the changed copy
   */
  public Limits withScalarLength(int value) {
    return new Limits(bytes, depth, expandedNodes, value);
  }
}
