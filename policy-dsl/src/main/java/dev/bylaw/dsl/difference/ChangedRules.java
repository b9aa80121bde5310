package dev.bylaw.dsl.difference;

import dev.bylaw.internal.link.SelectedRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The uses of rules that two policies do not have in common; those that mean the same on both sides
 * need not be run to be compared.
 */
record ChangedRules(List<SelectedRule> old, List<SelectedRule> now) {
  static ChangedRules between(LinkedPolicies old, LinkedPolicies now) {
    Map<String, List<RuleMeaning>> before = meanings(old);
    Map<String, List<RuleMeaning>> after = meanings(now);
    return new ChangedRules(changed(old, before, after), changed(now, before, after));
  }

  /**
   * Returns all rules of the stronger side, and of the weaker side those that the stronger one does
   * not have too: what these refuse, the stronger side refuses.
   */
  static ChangedRules notImplied(LinkedPolicies strong, LinkedPolicies weak) {
    Set<RuleMeaning> known = new HashSet<>();
    strong.rules().forEach(each -> known.add(RuleMeaning.of(each, strong.program())));
    List<SelectedRule> left = weak.rules().stream()
        .filter(each -> !known.contains(RuleMeaning.of(each, weak.program())))
        .toList();
    return new ChangedRules(left.isEmpty() ? List.of() : strong.rules(), left);
  }

  private static Map<String, List<RuleMeaning>> meanings(LinkedPolicies side) {
    Map<String, List<RuleMeaning>> meanings = new LinkedHashMap<>();
    for (SelectedRule each : side.rules()) {
      meanings
          .computeIfAbsent(id(each), any -> new ArrayList<>())
          .add(RuleMeaning.of(each, side.program()));
    }
    return meanings;
  }

  private static List<SelectedRule> changed(
      LinkedPolicies side,
      Map<String, List<RuleMeaning>> before,
      Map<String, List<RuleMeaning>> after) {
    return side.rules().stream()
        .filter(each -> !before
            .getOrDefault(id(each), List.of())
            .equals(after.getOrDefault(id(each), List.of())))
        .toList();
  }

  private static String id(SelectedRule use) {
    return use.definition().id().toString();
  }

  /** Returns the ids of the rules, in order. */
  List<String> ids() {
    TreeSet<String> ids = new TreeSet<>();
    old.forEach(each -> ids.add(id(each)));
    now.forEach(each -> ids.add(id(each)));
    return List.copyOf(ids);
  }
}
