package dev.bylaw.source;

/**
 * A position as people and editors count it.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record LineColumn(int line, int column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
