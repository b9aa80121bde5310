package dev.bylaw.internal.decide;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.Operation;
import dev.bylaw.binding.Request;
import dev.bylaw.internal.link.LinkedRule;
import dev.bylaw.internal.link.RuleOnObject;
import java.util.List;
import java.util.Optional;

/**
 * Rules on one kind of object that a profile uses alike, with the same operations and the same
 * blocks of match and exclude: what is decided for one of them is decided for all.
 *
 * @param ranks where the rules stand among all rules on the kind, ascending
 * @param rules the rules, in the same order; at least one
 * @param generated the same rules as generated code
 */
record RuleGroup(List<Integer> ranks, List<RuleOnObject> rules, GeneratedGroup generated) {
  /** What makes rules a group. */
  record Key(Object operations, Object match, Object exclude) {
    static Key of(LinkedRule rule) {
      return new Key(
          rule.definition().operations(),
          rule.selected().match(),
          rule.selected().exclude());
    }
  }

  private LinkedRule first() {
    return rules.get(0).rule();
  }

  boolean matches(Optional<Binding> binding, Optional<Classification> object, Request request) {
    return object.isEmpty()
        || binding.isEmpty()
        || first().matches(binding.get(), object.get(), request);
  }

  boolean isOn(Operation operation) {
    return first().definition().operations().contains(operation);
  }
}
