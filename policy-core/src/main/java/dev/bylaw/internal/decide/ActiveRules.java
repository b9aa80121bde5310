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
    List<RuleGroup> groups = new ArrayList<>();
    List<Integer> unknownOperation = new ArrayList<>();
    Optional<Operation> operation = object.operation();
    for (RuleGroup group : kind.groups().candidates(operation, object::namespace)) {
      boolean wanted = operation.isPresent() || group.isOn(Operation.CREATE);
      boolean unknown = operation.isEmpty() && !wanted;
      if ((wanted || unknown) && object.isMatchedBy(group)) {
        if (wanted) {
          groups.add(group);
        } else {
          unknownOperation.addAll(group.ranks());
        }
      }
    }
    unknownOperation.sort(null);
    int count = groups.stream().mapToInt(each -> each.rules().size()).sum();
    return new ActiveRules(kind, List.copyOf(groups), List.copyOf(unknownOperation), count);
  }
}
