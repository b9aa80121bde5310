package dev.bylaw.dsl.difference;

import dev.bylaw.ConfigurationException;
import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.document.Node;
import dev.bylaw.document.StringNode;
import dev.bylaw.dsl.internal.generate.PolicyReads;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.link.AbsentHost;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.Linker;
import dev.bylaw.internal.link.Problems;
import dev.bylaw.internal.link.ProfileRules;
import dev.bylaw.internal.link.RuleSelector;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.LiteralValue;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.profile.ProfileChain;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One side of a comparison, ready to be linked with whatever settings. */
final class LinkedPolicies {
  /** Both sides are told the same time, so that only policies differ. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-01-01T12:00:00Z"), ZoneOffset.UTC);

  private final ComparedPolicies policies;
  private final List<ProgramLibrary> libraries;
  private final Program program;
  private final Optional<Binding> binding;
  private final List<SelectedRule> rules;
  private final List<String> withoutValues;

  private LinkedPolicies(
      ComparedPolicies policies,
      List<ProgramLibrary> libraries,
      Linker linker,
      List<SelectedRule> rules) {
    this.policies = policies;
    this.libraries = libraries;
    this.program = linker.program();
    this.binding = linker.binding();
    this.rules = rules.stream().filter(LinkedPolicies::hasAllValues).toList();
    this.withoutValues = rules.stream()
        .filter(each -> !hasAllValues(each))
        .map(SelectedRule::instance)
        .toList();
  }

  /** A rule that is used as written has no values but its defaults. */
  private static boolean hasAllValues(SelectedRule rule) {
    return rule.source().isPresent()
        || rule.definition().parameters().stream()
            .allMatch(each -> each.defaultValue().isPresent());
  }

  static LinkedPolicies of(ComparedPolicies policies) throws ConfigurationException {
    List<ProgramLibrary> libraries =
        policies.libraries().stream().map(ProgramLibrary::from).toList();
    Problems problems = new Problems();
    Linker linker = new Linker(libraries, problems);
    List<SelectedRule> rules = new ProfileRules(libraries, linker, problems)
        .select(
            policies.profile().map(profile -> bundled -> ProfileChain.of(profile, bundled)),
            policies.asWritten());
    List<SelectedRule> kept = RuleSelector.keep(rules, policies.selectors(), problems);
    if (problems.anyError()) {
      throw new ConfigurationException(problems.diagnostics());
    }
    return new LinkedPolicies(policies, libraries, linker, kept);
  }

  ComparedPolicies policies() {
    return policies;
  }

  Program program() {
    return program;
  }

  Optional<Binding> binding() {
    return binding;
  }

  List<SelectedRule> rules() {
    return rules;
  }

  /** Returns the uses that are left out, since parameters of theirs have no value. */
  List<String> withoutValues() {
    return withoutValues;
  }

  /** Makes what decides by some of the rules; empty if there are none. */
  Optional<Decider> decider(
      List<SelectedRule> some, BindingSettings settings, EvaluationObserver observer)
      throws ConfigurationException {
    if (some.isEmpty()) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    Optional<Linked> linked = new Linker(libraries, problems)
        .link(
            some,
            settings,
            AbsentHost.functions(program, "in a search"),
            EvaluationLimits.DEFAULT,
            CLOCK);
    if (linked.isEmpty()) {
      throw new ConfigurationException(problems.diagnostics());
    }
    return linked.map(each -> new Decider(each, observer));
  }

  /** Returns what some of the rules read. */
  static PolicyReads.Rules reads(LinkedPolicies side, List<SelectedRule> some) {
    Map<DeclarationId, Map<String, Set<LiteralValue>>> given = new HashMap<>();
    for (SelectedRule each : some) {
      Map<String, Set<LiteralValue>> own =
          given.computeIfAbsent(each.definition().id(), any -> new HashMap<>());
      each.parameters()
          .forEach((name, node) ->
              own.computeIfAbsent(name, any -> new HashSet<>()).addAll(texts(node)));
    }
    List<RuleDefinition> definitions =
        some.stream().map(SelectedRule::definition).distinct().toList();
    return new PolicyReads.Rules(side.program, definitions, given);
  }

  private static List<LiteralValue> texts(Node node) {
    return Scalars.in(node).stream()
        .map(each -> each instanceof StringNode text
            ? new LiteralValue.Text(text.value())
            : Scalars.literal(each))
        .toList();
  }

  static List<MatchBlock> blocks(List<SelectedRule> some) {
    List<MatchBlock> blocks = new ArrayList<>();
    for (SelectedRule each : some) {
      blocks.addAll(each.match());
      blocks.addAll(each.exclude());
    }
    return blocks;
  }
}
