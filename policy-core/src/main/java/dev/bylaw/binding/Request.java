package dev.bylaw.binding;

import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
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
 */
public record Request(
    Document document,
    Optional<String> typeName,
    Optional<Operation> operation,
    Optional<Node> previous,
    Map<String, Node> ambient) {
  /** Copies the map. */
  public Request {
    ambient = Map.copyOf(ambient);
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
