package dev.bylaw.binding;

import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.source.Span;
import java.util.Map;
import java.util.Optional;

/**
 * What to decide on: a document, and what is known about it beside. What is not known is unknown,
 * never absent: a rule that needs it is not evaluated. Immutable.
 *
 * @param document the document; on delete, the object that goes
 * @param typeName the declared type of a document that is no object of the platform, as
 *     {@code examples.cli.Command}
 * @param operation what is done with it; empty if unknown, as when files are checked: rules on
 *     create or update then run as on create
 * @param previous the state before an update
 * @param ambient values of names that the binding declares, as {@code request} and
 *     {@code namespace}
 * @param decisive whether the decision is acted upon at once, as at admission: a rule that needs
 *     what is unknown then ends with an error, which acts as its action does
 * @param defect why the request cannot be judged, whatever the rules are; it is then refused
 */
public record Request(
    Document document,
    Optional<String> typeName,
    Optional<Operation> operation,
    Optional<Node> previous,
    Map<String, Node> ambient,
    boolean decisive,
    Optional<String> defect) {
  /** Copies the map. */
  public Request {
    ambient = Map.copyOf(ambient);
  }

  /**
   * Makes a request of which more may become known than is given: rules that need it are not
   * evaluated.
   *
   * @param document the document; on delete, the object that goes
   * @param typeName the declared type of a document that is no object of the platform
   * @param operation what is done with it; empty if unknown
   * @param previous the state before an update
   * @param ambient values of names that the binding declares
   */
  public Request(
      Document document,
      Optional<String> typeName,
      Optional<Operation> operation,
      Optional<Node> previous,
      Map<String, Node> ambient) {
    this(document, typeName, operation, previous, ambient, false, Optional.empty());
  }

  /**
   * Makes a request that every policy set refuses, since it cannot be read.
   *
   * @param reason why, in one sentence
   * @return the request
   */
  public static Request unreadable(String reason) {
    return new Request(
        Document.of(new NullNode(Span.NONE)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        true,
        Optional.of(reason));
  }

  /**
   * Makes a request of which nothing but the document is known.
   *
   * @param document the document
   * @return the request
   */
  public static Request of(Document document) {
    return new Request(document, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }
}
