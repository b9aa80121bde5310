package dev.bylaw.kubernetes.internal.admission;

import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.document.Document;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.reader.Nodes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A review that can be judged.
 *
 * @param uid the uid that the answer repeats
 * @param operation what is done
 * @param request the request, as rules see it
 * @param object the object to judge: the one that goes, on delete; an explicit null where there is
 *     none
 * @param previous the state before an update
 * @param namespace the name of the namespace that the object is in; empty for objects of the
 *     cluster, of which a Namespace is one
 */
public record Review(
    String uid,
    Operation operation,
    ObjectNode request,
    Node object,
    Optional<Node> previous,
    Optional<String> namespace)
    implements ReadReview {

  /** Makes the request to decide on. What a lookup does not know, or fails at, is unknown. */
  public Request toRequest(Function<String, Optional<Node>> namespaces) {
    Map<String, Node> ambient = new HashMap<>();
    ambient.put("request", request);
    if (namespace.isEmpty()) {
      ambient.put("namespace", Nodes.nullNode());
    } else {
      find(namespaces, namespace.get()).ifPresent(found -> ambient.put("namespace", found));
    }
    return new Request(
        Document.of(object),
        Optional.empty(),
        Optional.of(operation),
        previous,
        ambient,
        true,
        Optional.empty());
  }

  /** A lookup is the embedder's code, which may fail in ways that it does not declare. */
  private static Optional<ObjectNode> find(
      Function<String, Optional<Node>> namespaces, String name) {
    try {
      return namespaces
          .apply(name)
          .filter(ObjectNode.class::isInstance)
          .map(ObjectNode.class::cast);
    } catch (RuntimeException failed) {
      return Optional.empty();
    }
  }

  /** The same review of another state of its object. */
  Review withObject(Node mended) {
    ObjectNode changed = Nodes.with(request, ReviewFields.OBJECT, mended);
    return new Review(uid, operation, changed, mended, previous, namespace);
  }
}
