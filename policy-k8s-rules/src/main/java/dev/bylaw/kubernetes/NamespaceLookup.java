package dev.bylaw.kubernetes;

import dev.bylaw.document.Node;
import java.util.Optional;

/**
 * Finds the Namespace that an object is in, which an admission review does not contain. It is asked
 * once for each review of an object in a namespace, on the thread that decides, and should answer
 * from memory, as from an informer's cache. Implementations are thread-safe.
 *
 * <p>What it does not find is unknown, never absent: a rule that reads {@code namespace} then ends
 * with an error, which acts as the rule's action does, and a block of {@code match} that asks for
 * the namespace's labels matches.
 */
@FunctionalInterface
public interface NamespaceLookup {
  /** Knows no namespace. */
  NamespaceLookup NONE = name -> Optional.empty();

  /**
   * Finds a Namespace.
   *
   * @param name its name
   * @return the whole object, as {@code JsonNodes.toNode} or {@code DocumentReader} make it; empty
   *     if it is not known. An exception counts as not known
   */
  Optional<Node> find(String name);
}
