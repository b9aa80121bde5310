package dev.bylaw;

import dev.bylaw.binding.Operation;
import dev.bylaw.type.KindName;
import java.util.Map;
import java.util.Set;

/**
 * What a policy set has rules on, whatever their conditions and matches say. Immutable.
 *
 * @param kinds kinds that rules are on, by themselves or by a view, with the operations
 * @param anyObject the operations of rules on any object; empty if there are none
 * @param subresources what matches name of subresources, globs among them
 */
public record Coverage(
    Map<KindName, Set<Operation>> kinds, Set<Operation> anyObject, Set<String> subresources) {
  /** Copies the collections. */
  public Coverage {
    kinds = Map.copyOf(kinds);
    anyObject = Set.copyOf(anyObject);
    subresources = Set.copyOf(subresources);
  }
}
