package dev.bylaw.cli.rules;

import dev.bylaw.RuleInstance;
import dev.bylaw.cli.policies.LoadedPolicies;
import dev.bylaw.cli.result.ListedRule;
import dev.bylaw.cli.result.ListedRule.State;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.profile.ResolvedProfile;
import dev.bylaw.profile.RuleUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lists all rules that there are, and what a profile makes of each. */
final class RuleListing {
  private final List<ListedRule> rows = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();
  private final Map<String, List<String>> weaker = new HashMap<>();

  private RuleListing() {}

  static List<ListedRule> of(LoadedPolicies policies) {
    return new RuleListing().list(policies);
  }

  private List<ListedRule> list(LoadedPolicies policies) {
    ResolvedProfile profile = policies.resolvedProfile();
    Stream.concat(profile.uses().stream(), profile.disabled().stream())
        .forEach(each -> weaker.put(each.instance(), each.weakenings()));
    for (RuleInstance each : policies.set().rules()) {
      add(
          each.rule(),
          each.name(),
          State.USED,
          each.severity().toString(),
          each.action().toString());
    }
    for (RuleUse each : profile.disabled()) {
      add(each.rule(), each.instance(), State.DISABLED, each.severity().toString(), "");
    }
    for (RuleInfo each : policies.available()) {
      if (!listed.contains(each.id())) {
        add(each, each.id(), State.UNUSED, each.severity().toString(), "");
      }
    }
    rows.sort(Comparator.comparing((ListedRule each) -> each.rule().id())
        .thenComparing(ListedRule::instance));
    return rows;
  }

  private void add(RuleInfo rule, String instance, State state, String severity, String action) {
    listed.add(rule.id());
    rows.add(new ListedRule(
        rule, instance, state, severity, action, weaker.getOrDefault(instance, List.of())));
  }
}
