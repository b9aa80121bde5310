package dev.bylaw.internal.bound;

/**
 * Sizes that no part of a document exceeds.
 *
 * @param list elements of a list, or keys of an object
 * @param text started 64 characters of one text
 * @param nodes values of a whole part
 * @param allText started 64 characters of all texts and keys of a whole part
 */
public record DocumentSizes(long list, long text, long nodes, long allText) {
  /** Returns the same sizes with another one of lists. */
  public DocumentSizes withLists(long longest) {
    return new DocumentSizes(longest, text, nodes, allText);
  }

  long of(Size.Measure measure) {
    return switch (measure) {
      case LENGTH -> list;
      case TEXT -> text;
      case NODES -> nodes;
      case ALL_TEXT -> allText;
    };
  }
}
