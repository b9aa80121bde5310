package dev.bylaw.dsl.generate;

import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.dsl.internal.generate.Generation;
import dev.bylaw.reader.NodeWriter;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A document that was made by chance. Immutable and thread-safe. */
public final class GeneratedDocument {
  private final Generation generation;
  private final Node root;

  GeneratedDocument(Generation generation, Node root) {
    this.generation = generation;
    this.root = root;
  }

  /**
   * Returns the value.
   *
   * @return the root node; it stands in no text
   */
  public Node root() {
    return root;
  }

  /**
   * Returns the value as a document to decide on.
   *
   * @return the document
   */
  public Document document() {
    return Document.of(root);
  }

  /**
   * Returns valid documents that are simpler by one step, those that leave out most first: without
   * an optional field, with fewer elements, with a simpler scalar. Going on from one of them to
   * simpler ones always comes to an end.
   *
   * @return the simpler documents, made when they are asked for; none of the simplest of a type
   */
  public Stream<GeneratedDocument> shrink() {
    return Stream.of(root)
        .flatMap(generation::simpler)
        .map(each -> new GeneratedDocument(generation, each));
  }

  /**
   * Simplifies as far as the document keeps a property.
   *
   * @param kept the property, which this document has
   * @return a document with the property of which no simpler one by one step has it
   */
  public GeneratedDocument shrunkWhile(Predicate<GeneratedDocument> kept) {
    GeneratedDocument simplest = this;
    Optional<GeneratedDocument> next = Optional.of(this);
    while (next.isPresent()) {
      simplest = next.get();
      next = simplest.shrink().filter(kept).findFirst();
    }
    return simplest;
  }

  /**
   * Returns the document as people read it.
   *
   * @return YAML in block style, ending with a line feed
   */
  @Override
  public String toString() {
    return NodeWriter.yaml(root);
  }
}
