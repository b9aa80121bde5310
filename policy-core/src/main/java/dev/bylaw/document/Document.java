package dev.bylaw.document;

import dev.bylaw.source.SourceText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A document to decide on. Immutable and thread-safe.
 *
 * @param root the root node
 * @param source the text that it was read from; empty for documents made in memory
 * @param index the index among the documents of its source, from 0; empty documents are not counted
 * @param item the index in the list object that it was taken from, if it was
 */
public record Document(Node root, Optional<SourceText> source, int index, OptionalInt item) {
  /**
   * Makes a document that was not read from a text.
   *
   * @param root the root node
   * @return the document
   */
  public static Document of(Node root) {
    return new Document(root, Optional.empty(), 0, OptionalInt.empty());
  }
}
