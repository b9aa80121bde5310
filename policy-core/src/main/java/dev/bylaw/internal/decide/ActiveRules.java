package dev.bylaw.internal.decide;

import dev.bylaw.binding.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules on a kind that a request is for.
 *
 * @param kind all rules on the kind
 * @param groups the groups that match
 * @param unknownOperation the ranks of rules that match but need to know the operation, ascending
 * @param count how many rules are on the object, those that need to know the operation not counted
 */
record ActiveRules(
    KindRules kind, List<RuleGroup> groups, List<Integer> unknownOperation, int count) {
  /** Finds the groups that match. */
  static ActiveRules of(KindRules kind, JudgedObject object) {
    Optional<Operation> operation = object.operation();
    List<RuleGroup> candidates = kind.groups().candidates(operation, object::namespace);
    List<RuleGroup> groups = new ArrayList<>(candidates.size());
    List<Integer> unknownOperation = new ArrayList<>(0);
    int count = 0;
    for (RuleGroup group : candidates) {
      boolean wanted = operation.isPresent() || group.isOn(Operation.CREATE);
      if (!object.isMatchedBy(group)) {
        continue;
      }
      if (wanted) {
        groups.add(group);
        count += group.rules().size();
      } else {
        unknownOperation.addAll(group.ranks());
      }
    }
    unknownOperation.sort(null);
    return new ActiveRules(kind, List.copyOf(groups), List.copyOf(unknownOperation), count);
  }
}
