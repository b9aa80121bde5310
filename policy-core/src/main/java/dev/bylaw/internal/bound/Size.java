package dev.bylaw.internal.bound;

/**
 * Something about the parts of a document that a pattern leads to that can be counted; of several
 * parts, the largest counts.
 */
record Size(Measure measure, PathPattern path) implements Comparable<Size> {
  /** What is counted. */
  enum Measure {
    /** Elements of a list, keys of an object. */
    LENGTH("|", "|"),
    /** Started 64 characters of a text, or of a scalar's text. */
    TEXT("text(", ")"),
    /** Values in the part, the part itself included. */
    NODES("nodes(", ")"),
    /** Started 64 characters of all texts and keys in the part, each by itself. */
    ALL_TEXT("texts(", ")");

    private final String before;
    private final String after;

    Measure(String before, String after) {
      this.before = before;
      this.after = after;
    }
  }

  @Override
  public int compareTo(Size other) {
    int order = path.toString().compareTo(other.path.toString());
    return order != 0 ? order : measure.compareTo(other.measure);
  }

  @Override
  public String toString() {
    return measure.before + path + measure.after;
  }
}
