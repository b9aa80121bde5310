package dev.bylaw.internal.link;

import dev.bylaw.scalar.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Keeps the rules that somebody asks for: by a glob over the names of rules and of their uses, or
 * by {@code framework:control}.
 */
public final class RuleSelector {
  private RuleSelector() {}

  /**
   * Keeps the rules that one of the selectors matches.
   *
   * @param selectors what is asked for; all rules if there is none
   * @param problems is told which selectors match nothing
   */
  public static List<SelectedRule> keep(
      List<SelectedRule> rules, List<String> selectors, Problems problems) {
    if (selectors.isEmpty()) {
      return rules;
    }
    List<SelectedRule> kept = new ArrayList<>();
    List<Predicate<SelectedRule>> tests = new ArrayList<>();
    for (String selector : selectors) {
      Predicate<SelectedRule> test = test(selector);
      tests.add(test);
      if (rules.stream().noneMatch(test)) {
        problems.add(
            LinkCode.SELECTS_NOTHING,
            "'" + selector + "' selects no rule",
            "a glob over rules' ids, as pss.baseline.*, or framework:control, as cis:5.2.8");
      }
    }
    for (SelectedRule rule : rules) {
      if (tests.stream().anyMatch(each -> each.test(rule))) {
        kept.add(rule);
      }
    }
    return kept;
  }

  private static Predicate<SelectedRule> test(String selector) {
    int colon = selector.indexOf(':');
    if (colon >= 0) {
      String framework = selector.substring(0, colon);
      String control = selector.substring(colon + 1);
      return rule ->
          rule.definition().mappings().getOrDefault(framework, List.of()).contains(control);
    }
    Optional<Glob> glob = Glob.parse(selector);
    return rule -> glob.isPresent()
        && (glob.get().matches(rule.definition().id().toString())
            || glob.get().matches(rule.instance()));
  }
}
