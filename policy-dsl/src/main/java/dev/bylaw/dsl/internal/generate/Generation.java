package dev.bylaw.dsl.internal.generate;

import dev.bylaw.binding.ObjectValidity;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.internal.projection.Shape;
import dev.bylaw.type.Type;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Makes documents of one type by chance, and simpler ones of documents. Immutable and thread-safe.
 *
 * @param type the type of the documents
 * @param validity what is asked of them beyond it
 * @param mentions the constants that they lean towards
 * @param read what rules read of them
 */
public record Generation(
    Type type, ObjectValidity validity, Mentions mentions, Optional<Shape> read) {
  /** Makes a document; the same one for the same numbers. */
  public Node make(RandomGenerator random) {
    return mended(new ValueMaker(validity, mentions, random).value(type, Slot.root(read)));
  }

  /**
   * Makes a document from which anything may be missing that the type alone does not require, as
   * from files that no platform has seen yet.
   */
  public Node makeUnfinished(RandomGenerator random) {
    return mended(ValueMaker.byTypeAlone(validity, mentions, random).value(type, Slot.root(read)));
  }

  /** Returns simpler documents, those that are much simpler first. */
  public Stream<Node> simpler(Node document) {
    return Simplification.of(document, type, validity).stream()
        .map(this::mended)
        .filter(each -> Simplicity.isSimpler(each, document));
  }

  /** Changes what fields of a document ask of each other. */
  Node mended(Node document) {
    return document instanceof ObjectNode object ? validity.mend(object) : document;
  }
}
