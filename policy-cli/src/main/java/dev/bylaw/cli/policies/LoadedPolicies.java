package dev.bylaw.cli.policies;

import dev.bylaw.PolicySet;
import dev.bylaw.RuleInstance;
import dev.bylaw.binding.Binding;
import dev.bylaw.cli.result.PolicyIdentity;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.profile.ProfileChain;
import dev.bylaw.profile.ProfileResolver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Policies, ready to judge.
 *
 * @param set the policy set
 * @param binding what it is joined with
 * @param identity what reports say of it
 * @param profile the profile with all that it extends
 */
public record LoadedPolicies(
    PolicySet set, Binding binding, PolicyIdentity identity, ProfileChain profile) {

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

  /**
   * Returns in what an instance is weaker than in the profile that its profile extends.
   *
   * @param instance the name of the profile's entry
   * @return as {@code action}; empty if it is not
   */
  public List<String> weaker(String instance) {
    return ProfileResolver.resolve(profile, List.copyOf(rulesById().values()), Optional.of(binding))
        .uses()
        .stream()
        .filter(each -> each.instance().equals(instance))
        .flatMap(each -> each.weakenings().stream())
        .toList();
  }
}
