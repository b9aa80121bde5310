package dev.bylaw.fix;

import dev.bylaw.document.JsonEquality;
import dev.bylaw.document.ListNode;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of several fixes disagree: on a value for one path, or by changing what another removes or
 * replaces.
 *
 * @param <F> what has a fix
 */
final class Conflicts<F> {
  private final Map<String, List<Claim<F>>> claims = new HashMap<>();
  private final Set<F> involved = new HashSet<>();

  private record Claim<F>(F owner, Edit edit) {}

  private Conflicts() {}

  static <F> Conflicts<F> among(Map<F, List<Edit>> edits) {
    Conflicts<F> conflicts = new Conflicts<>();
    edits.forEach((owner, own) -> own.forEach(edit -> conflicts
        .claims
        .computeIfAbsent(edit.path(), any -> new ArrayList<>())
        .add(new Claim<>(owner, edit))));
    conflicts.claims.values().forEach(conflicts::compareAtOnePath);
    conflicts.claims.values().forEach(each -> each.forEach(conflicts::compareWithAbove));
    return conflicts;
  }

  /** Tells whether the fix of somebody disagrees with another. */
  boolean involve(F owner) {
    return involved.contains(owner);
  }

  private void compareAtOnePath(List<Claim<F>> atOnePath) {
    for (Claim<F> left : atOnePath) {
      for (Claim<F> right : atOnePath) {
        if (!left.owner().equals(right.owner()) && disagree(left.edit(), right.edit())) {
          involved.add(left.owner());
          involved.add(right.owner());
        }
      }
    }
  }

  private static boolean disagree(Edit left, Edit right) {
    if (left.kind() == right.kind()) {
      return left.kind() == Edit.Kind.ASSIGN && !JsonEquality.equal(left.value(), right.value());
    }
    if (left.kind() == Edit.Kind.REMOVE || right.kind() == Edit.Kind.REMOVE) {
      return true;
    }
    if (left.kind() == Edit.Kind.ASSIGN) {
      return !satisfies(left.value(), right);
    }
    return right.kind() == Edit.Kind.ASSIGN && !satisfies(right.value(), left);
  }

  /** Tells whether a value that is assigned makes another edit at its path needless. */
  private static boolean satisfies(Node assigned, Edit edit) {
    boolean container = edit.value() instanceof ObjectNode
        ? assigned instanceof ObjectNode
        : assigned instanceof ListNode;
    return edit.kind() == Edit.Kind.ENSURE
        ? container
        : new Edit(Edit.Kind.APPEND, "", edit.value()).operationsOn(assigned).isEmpty();
  }

  private void compareWithAbove(Claim<F> claim) {
    String path = claim.edit().path();
    for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
      String above = path.substring(0, slash);
      for (Claim<F> other : claims.getOrDefault(above, List.of())) {
        boolean replaces =
            other.edit().kind() == Edit.Kind.ASSIGN || other.edit().kind() == Edit.Kind.REMOVE;
        boolean bothRemove =
            claim.edit().kind() == Edit.Kind.REMOVE && other.edit().kind() == Edit.Kind.REMOVE;
        if (replaces && !bothRemove && !claim.owner().equals(other.owner())) {
          involved.add(claim.owner());
          involved.add(other.owner());
        }
      }
    }
  }
}
