package dev.bylaw.binding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A block of {@code match} or {@code exclude}: fields are joined by and, the values of a field by
 * or; an empty field says nothing. Names may be globs with {@code *} and {@code ?}.
 *
 * @param kinds kinds, as {@code Deployment} or {@code apps/Deployment}
 * @param namespaces namespaces; a Namespace counts by its own name
 * @param namespaceSelector labels of the object's namespace
 * @param labelSelector labels of the object
 * @param names names of the object
 * @param operations operations
 * @param subresources subresources
 * @param users names of the user
 * @param groups groups of the user
 */
public record MatchBlock(
    List<String> kinds,
    List<String> namespaces,
    Optional<LabelSelector> namespaceSelector,
    Optional<LabelSelector> labelSelector,
    List<String> names,
    List<Operation> operations,
    List<String> subresources,
    List<String> users,
    List<String> groups) {
  /** Copies the lists. */
  public MatchBlock {
    kinds = List.copyOf(kinds);
    namespaces = List.copyOf(namespaces);
    names = List.copyOf(names);
    operations = List.copyOf(operations);
    subresources = List.copyOf(subresources);
    users = List.copyOf(users);
    groups = List.copyOf(groups);
  }

  /**
   * A label selector with the platform's semantics.
   *
   * @param matchLabels labels that must have these values
   * @param matchExpressions further requirements, all of which must hold
   */
  public record LabelSelector(
      Map<String, String> matchLabels, List<LabelRequirement> matchExpressions) {
    /** Copies the collections. */
    public LabelSelector {
      matchLabels = Map.copyOf(matchLabels);
      matchExpressions = List.copyOf(matchExpressions);
    }
  }

  /**
   * A requirement on one label.
   *
   * @param key the label
   * @param operator In, NotIn, Exists or DoesNotExist
   * @param values the values of In and NotIn
   */
  public record LabelRequirement(String key, String operator, List<String> values) {
    /** Copies the list. */
    public LabelRequirement {
      values = List.copyOf(values);
    }
  }
}
