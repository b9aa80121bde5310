package dev.bylaw.source;

/**
 * A range of characters (UTF-16 units) in a {@link SourceText}: {@code start} inclusive,
 * {@code end} exclusive. Immutable.
 *
 * @param start offset of the first character
 * @param end offset after the last character; equal to {@code start} for an empty range
 */
public record Span(int start, int end) {
  /** The span of what stands nowhere: values built in memory. */
  public static final Span NONE = new Span(-1, -1);

  /**
   * Checks the order of the offsets.
   *
   * @throws IllegalArgumentException if {@code end} lies before {@code start}
   */
  public Span {
    if (end < start) {
      throw new IllegalArgumentException("span ends before it starts: " + start + ".." + end);
    }
  }

  /**
   * Returns the smallest span that covers this one and another.
   *
   * @param other the other span
   * @return the cover; the other operand where one of them is {@link #NONE}
   */
  public Span to(Span other) {
    if (this.equals(NONE)) {
      return other;
    }
    if (other.equals(NONE)) {
      return this;
    }
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
