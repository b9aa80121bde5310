package dev.bylaw.kubernetes.rules;

import dev.bylaw.source.SourceText;

/**
 * A file with one letter of one name changed.
 *
 * @param occurrence the name
 * @param offset where the letter stands
 * @param source the changed text
 */
record Misspelling(Occurrence occurrence, int offset, SourceText source) {
  @Override
  public String toString() {
    return occurrence + ", changed at " + source.position(offset);
  }
}
