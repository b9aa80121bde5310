package dev.bylaw.cli.policies;

import dev.bylaw.PolicySet;
import dev.bylaw.RuleInstance;
import dev.bylaw.binding.Binding;
import dev.bylaw.cli.result.PolicyIdentity;
import dev.bylaw.library.RuleInfo;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Policies, ready to judge.
 *
 * @param set the policy set
 * @param binding what it is joined with
 * @param identity what reports say of it
 */
public record LoadedPolicies(PolicySet set, Binding binding, PolicyIdentity identity) {
  /**
   * Returns the rules in use by their ids.
   *
   * @return the rules
   */
  public Map<String, RuleInfo> rulesById() {
    return set.rules().stream()
        .map(RuleInstance::rule)
        .collect(Collectors.toMap(RuleInfo::id, rule -> rule, (first, again) -> first));
  }
}
