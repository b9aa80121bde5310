package dev.bylaw.internal.projection;

/** Counts what a reader keeps. */
public final class ReadCounter {
  private long values;
  private int largest;
  private long textUnits;
  private int longestText;

  /** Counts a value in a slot, null for none; where it is a text, as such. */
  public void value() {
    values++;
  }

  /** Counts a text, apart from its being a value. */
  public void text(String text) {
    int length = text.length();
    textUnits += length;
    longestText = Math.max(longestText, length);
  }

  /** Counts how many elements, or entries, one container has. */
  public void container(int size) {
    largest = Math.max(largest, size);
  }

  /** Returns what has been counted. */
  public ReadCounts counts() {
    return new ReadCounts(values, largest, textUnits, longestText);
  }
}
