package dev.bylaw.kubernetes.internal.binding;

import dev.bylaw.binding.Request;
import dev.bylaw.document.JsonEquality;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Updates that change nothing but what Kubernetes keeps for itself. An object that breaks a rule
 * can lose its last finalizer all the same, or it would never go away.
 */
final class Housekeeping {
  /** Fields of the metadata. */
  static final Set<String> FIELDS = Set.of("finalizers", "ownerReferences", "managedFields");

  private static final String METADATA = "metadata";

  private Housekeeping() {}

  static boolean isAllThatChanges(Request request) {
    Optional<Node> now =
        whole(request, "object").or(() -> Optional.of(request.document().root()));
    Optional<Node> before = whole(request, "oldObject").or(request::previous);
    return now.orElseThrow() instanceof ObjectNode object
        && before.isPresent()
        && before.get() instanceof ObjectNode old
        && sameKeys(object, old, Set.of())
        && object.keys().stream()
            .allMatch(key -> key.equals(METADATA)
                ? sameMetadata(object.get(key), old.get(key))
                : same(object.get(key), old.get(key)));
  }

  /** The object in the review, of which nothing was left out when it was read. */
  private static Optional<Node> whole(Request request, String field) {
    return request.ambient().get("request") instanceof ObjectNode review
        ? Optional.ofNullable(review.get(field)).filter(ObjectNode.class::isInstance)
        : Optional.empty();
  }

  private static boolean sameMetadata(@Nullable Node now, @Nullable Node before) {
    if (!(now instanceof ObjectNode object) || !(before instanceof ObjectNode old)) {
      return same(now, before);
    }
    return sameKeys(object, old, FIELDS)
        && object.keys().stream()
            .allMatch(key -> FIELDS.contains(key) || same(object.get(key), old.get(key)));
  }

  private static boolean sameKeys(ObjectNode now, ObjectNode before, Set<String> besides) {
    Set<String> keys = new HashSet<>(now.keys());
    Set<String> old = new HashSet<>(before.keys());
    keys.removeAll(besides);
    old.removeAll(besides);
    return keys.equals(old);
  }

  private static boolean same(@Nullable Node now, @Nullable Node before) {
    return now != null && before != null && JsonEquality.equal(now, before);
  }
}
