package dev.bylaw.dsl.difference;

import dev.bylaw.ConfigurationException;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.Request;
import dev.bylaw.decision.Decision;
import dev.bylaw.dsl.internal.generate.PolicyReads;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.link.SelectedRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Compares policies: over given documents, and by a search for documents. Thread-safe. */
public final class PolicyComparison {
  private final LinkedPolicies old;
  private final LinkedPolicies now;
  private final BindingSettings settings;
  private final ChangedRules changed;
  private final Optional<Decider> oldDecider;
  private final Optional<Decider> newDecider;

  private PolicyComparison(LinkedPolicies old, LinkedPolicies now, BindingSettings settings)
      throws ConfigurationException {
    this.old = old;
    this.now = now;
    this.settings = settings;
    this.changed = ChangedRules.between(old, now);
    this.oldDecider = old.decider(changed.old(), settings, EvaluationObserver.NONE);
    this.newDecider = now.decider(changed.now(), settings, EvaluationObserver.NONE);
  }

  /**
   * Links both sides.
   *
   * @param old the old policies; of an implication, the stronger ones
   * @param now the new policies; of an implication, the weaker ones
   * @param settings what is fixed of the platform; a search tries other versions where none is
   *     given
   * @return the comparison
   * @throws ConfigurationException if one side cannot be linked
   */
  public static PolicyComparison of(
      ComparedPolicies old, ComparedPolicies now, BindingSettings settings)
      throws ConfigurationException {
    return new PolicyComparison(LinkedPolicies.of(old), LinkedPolicies.of(now), settings);
  }

  /**
   * Returns the rules that are not the same on both sides, by their code or by the way in which
   * they are used.
   *
   * @return their ids, in order
   */
  public List<String> changedRules() {
    return changed.ids();
  }

  /**
   * Returns the uses of rules that are not compared: rules as written that have a parameter without
   * a default. A profile can give values.
   *
   * @return the names of the uses, in order
   */
  public List<String> notCompared() {
    Set<String> names = new TreeSet<>(old.withoutValues());
    names.addAll(now.withoutValues());
    return List.copyOf(names);
  }

  /**
   * Compares what both sides say of a document.
   *
   * @param request the document and what is known about it
   * @return how they differ, by rule; empty if they do not
   */
  public List<RuleDifference> on(Request request) {
    Optional<Decision> before = oldDecider.map(each -> each.decide(request));
    Optional<Decision> after = newDecider.map(each -> each.decide(request));
    return RuleDifference.between(before, after);
  }

  /**
   * Looks for documents on which the sides differ, until there is one for each changed rule or the
   * tries are spent.
   *
   * @param options how to search
   * @return the documents, simplified
   * @throws ConfigurationException if a side cannot be linked with a version that its rules mention
   */
  public SearchResult search(SearchOptions options) throws ConfigurationException {
    Set<String> ids = new HashSet<>(changed.ids());
    return search(changed, Goal.DIFFERENCE, options, keys -> behaviour(keys).containsAll(ids));
  }

  private static Set<String> behaviour(List<String> keys) {
    Set<String> rules = new HashSet<>();
    for (String key : keys) {
      int space = key.indexOf(' ');
      if (DifferenceSort.valueOf(key.substring(space + 1)).isOfBehaviour()) {
        rules.add(key.substring(0, space));
      }
    }
    return rules;
  }

  /**
   * Looks for a document that the old, stronger side allows and the new, weaker side refuses. Rules
   * that both sides have alike are not tried: what they refuse, both refuse.
   *
   * @param options how to search
   * @return the document, simplified, if one was found
   * @throws ConfigurationException if a side cannot be linked with a version that its rules mention
   */
  public SearchResult searchNotImplied(SearchOptions options) throws ConfigurationException {
    return search(ChangedRules.notImplied(old, now), Goal.NOT_IMPLIED, options, keys -> true);
  }

  private SearchResult search(
      ChangedRules rules, Goal goal, SearchOptions options, Predicate<List<String>> enough)
      throws ConfigurationException {
    if (rules.ids().isEmpty()) {
      return new SearchResult(List.of(), 0, options.seed(), 0, 0);
    }
    Branches branches = new Branches();
    List<BindingSettings> all = PlatformSettings.of(List.of(old, now), rules, settings);
    Bench bench = new Bench(old, now, rules, all, branches);
    Random random = new Random(options.seed());
    TrialMaker maker = maker(rules, all.size(), random);
    Search search = new Search(bench, branches, maker, goal, random);
    Map<String, Trial> found = search.run(options, enough);
    int reached = branches.reached();
    Witnesses witnesses = new Witnesses(old, now, bench, settings);
    List<Witness> simplified = new ArrayList<>();
    for (Map.Entry<String, Trial> each : worthTelling(found).entrySet()) {
      if (simplified.stream().anyMatch(known -> shows(known, each.getKey()))) {
        continue;
      }
      Trial simplest = search.simplest(each.getValue(), each.getKey());
      simplified.add(witnesses.of(simplest, each.getKey()));
    }
    return new SearchResult(simplified, search.tried(), options.seed(), branches.total(), reached);
  }

  private static boolean shows(Witness witness, String key) {
    return witness.differences().stream().anyMatch(each -> Goal.key(each).equals(key));
  }

  /** Words are worth telling only of rules that do not differ in anything else. */
  private static Map<String, Trial> worthTelling(Map<String, Trial> found) {
    Set<String> behaviour = new HashSet<>();
    Map<String, Trial> worth = new TreeMap<>(found);
    worth.keySet().forEach(key -> {
      if (!key.endsWith("_ONLY")) {
        behaviour.add(key.substring(0, key.indexOf(' ')));
      }
    });
    worth
        .keySet()
        .removeIf(
            key -> key.endsWith("_ONLY") && behaviour.contains(key.substring(0, key.indexOf(' '))));
    return worth;
  }

  private TrialMaker maker(ChangedRules rules, int settingsToChoose, Random random) {
    List<SelectedRule> both = new ArrayList<>(rules.old());
    both.addAll(rules.now());
    PolicyReads reads = PolicyReads.of(
        List.of(LinkedPolicies.reads(old, rules.old()), LinkedPolicies.reads(now, rules.now())),
        now.binding().or(old::binding),
        LinkedPolicies.blocks(both));
    List<Subject> subjects = Subjects.of(old, now, rules, reads);
    return new TrialMaker(
        subjects, now.binding().or(old::binding), reads, both, settingsToChoose, random);
  }
}
