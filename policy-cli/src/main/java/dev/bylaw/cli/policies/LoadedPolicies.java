package dev.bylaw.cli.policies;

import dev.bylaw.PolicySet;
import dev.bylaw.RuleInstance;
import dev.bylaw.binding.Binding;
import dev.bylaw.cli.result.PolicyIdentity;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.profile.ProfileChain;
import dev.bylaw.profile.ProfileResolver;
import dev.bylaw.profile.ResolvedProfile;
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
 * @param available all rules that there are, used or not
 */
public record LoadedPolicies(
    PolicySet set,
    Binding binding,
    PolicyIdentity identity,
    ProfileChain profile,
    List<RuleInfo> available) {
  /** Copies the list. */
  public LoadedPolicies {
    available = List.copyOf(available);
  }

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
   * Works out what the profile makes of the rules, those that it disables included.
   *
   * @return the profile, applied to all rules that there are
   */
  public ResolvedProfile resolvedProfile() {
    return ProfileResolver.resolve(profile, available, Optional.of(binding));
  }
}
