package dev.bylaw.profile;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.MatchBlock;
import dev.bylaw.diagnostic.Label;
import dev.bylaw.diagnostic.Suggestion;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.library.ParameterInfo;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.scalar.Glob;
import dev.bylaw.source.SourceText;
import dev.bylaw.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Applies a profile and all that it extends to rules: entries in order, the oldest ancestor's
 * first. An instance has the name given with {@code as}, else that of its rule; a later entry for
 * it must say {@code override: true}.
 */
public final class ProfileResolver {
  private final List<RuleInfo> rules;
  private final Optional<Binding> binding;
  private final Problems problems = new Problems();
  private final Set<SourceText> validated = new HashSet<>();
  private final Map<String, InstanceDraft> drafts = new LinkedHashMap<>();

  private ProfileResolver(List<RuleInfo> rules, Optional<Binding> binding) {
    this.rules = rules;
    this.binding = binding;
  }

  /**
   * Resolves a profile. Parameter values are validated against the schema of their types.
   *
   * @param chain the profile and its ancestors
   * @param rules all rules that can be used
   * @param binding judges {@code match} and {@code exclude}; empty if there is none to ask
   * @return the uses, and everything that is wrong, the chain's diagnostics included
   */
  public static ResolvedProfile resolve(
      ProfileChain chain, List<RuleInfo> rules, Optional<Binding> binding) {
    ProfileResolver resolver = new ProfileResolver(rules, binding);
    chain.diagnostics().forEach(resolver.problems::add);
    resolver.validated.addAll(chain.bundled());
    return resolver.resolve(chain.profiles());
  }

  private ResolvedProfile resolve(List<Profile> profiles) {
    Map<String, InstanceDraft> before = new LinkedHashMap<>();
    for (Profile profile : profiles) {
      before.clear();
      drafts.forEach((name, draft) -> before.put(name, draft.copy()));
      profile.entries().forEach(entry -> apply(entry, profile));
    }
    List<RuleUse> uses = new ArrayList<>();
    List<RuleUse> disabled = new ArrayList<>();
    for (InstanceDraft draft : drafts.values()) {
      InstanceDraft earlier = before.get(draft.name);
      RuleUse use = draft.use(earlier == null ? List.of() : draft.weakerThan(earlier));
      (draft.isDisabled() ? disabled : uses).add(use);
      if (!draft.isDisabled()) {
        reportMissing(draft);
      }
      checkValues(draft);
    }
    String name = profiles.isEmpty() ? "" : profiles.get(profiles.size() - 1).name();
    return new ResolvedProfile(name, uses, disabled, problems.diagnostics());
  }

  private void apply(ProfileEntry entry, Profile profile) {
    Label where = new Label(profile.source(), entry.span("use"), "the earlier entry");
    List<RuleInfo> used = rules.stream().filter(matcher(entry)).toList();
    if (used.isEmpty()) {
      reportUnknownRule(entry, profile);
      return;
    }
    reportUnknownParameters(entry, used, profile);
    checkMatch(entry.match(), "match", entry, profile);
    checkMatch(entry.exclude(), "exclude", entry, profile);
    List<String> repeated = new ArrayList<>();
    boolean overrides = false;
    for (RuleInfo rule : used) {
      String name = entry.alias().orElse(rule.id());
      InstanceDraft draft = drafts.get(name);
      overrides |= draft != null;
      if (draft != null && !entry.override()) {
        repeated.add(name);
      } else if (draft != null && !draft.rule.id().equals(rule.id())) {
        reportOtherRule(entry, profile, draft);
      } else {
        drafts
            .computeIfAbsent(name, key -> new InstanceDraft(rule, key, where))
            .apply(entry, where);
      }
    }
    reportRepeated(repeated, entry, profile);
    if (entry.override() && !overrides) {
      problems.add(
          ProfileCode.NOTHING_TO_OVERRIDE,
          profile.source(),
          entry.span("override"),
          "no earlier entry makes an instance '" + entry.alias().orElse(entry.use()) + "'",
          "remove 'override', or correct the name");
    }
  }

  private static Predicate<RuleInfo> matcher(ProfileEntry entry) {
    if (!entry.isGlob()) {
      return rule -> rule.id().equals(entry.use());
    }
    Optional<Glob> glob = Glob.parse(entry.use());
    return rule -> glob.isPresent() && glob.get().matches(rule.id());
  }

  private void reportUnknownRule(ProfileEntry entry, Profile profile) {
    Set<String> candidates = new LinkedHashSet<>();
    for (RuleInfo rule : rules) {
      candidates.add(entry.isGlob() ? rule.id().replaceFirst("\\.[^.]*$", ".*") : rule.id());
    }
    problems.add(
        ProfileCode.UNKNOWN_RULE,
        profile.source(),
        entry.span("use"),
        entry.isGlob()
            ? "no rule matches '" + entry.use() + "'"
            : "there is no rule '" + entry.use() + "'",
        Suggestion.hint(entry.use(), candidates));
  }

  private void reportUnknownParameters(ProfileEntry entry, List<RuleInfo> used, Profile profile) {
    Set<String> known = used.stream()
        .flatMap(rule -> rule.parameters().stream())
        .map(ParameterInfo::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    for (Map.Entry<String, Node> given : entry.parameters().entrySet()) {
      if (!known.contains(given.getKey())) {
        String whose = used.size() == 1
            ? "the rule '" + used.get(0).id() + "' has no parameter '"
            : "none of the rules that '" + entry.use() + "' uses has a parameter '";
        String all = known.isEmpty() ? "it has none" : "there are " + String.join(", ", known);
        problems.add(
            ProfileCode.UNKNOWN_PARAMETER,
            profile.source(),
            parameterSpan(entry, given.getKey()),
            whose + given.getKey() + "'",
            Suggestion.closest(given.getKey(), known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(all));
      }
    }
  }

  private static Span parameterSpan(ProfileEntry entry, String parameter) {
    return entry.node().get("with") instanceof ObjectNode with
        ? with.keySpan(parameter)
        : entry.node().span();
  }

  private void checkMatch(
      List<MatchBlock> blocks, String key, ProfileEntry entry, Profile profile) {
    for (MatchBlock block : blocks) {
      for (String problem : binding.map(each -> each.problems(block)).orElse(List.of())) {
        problems.add(ProfileCode.INVALID_MATCH, profile.source(), entry.span(key), problem, "");
      }
    }
  }

  private void reportRepeated(List<String> names, ProfileEntry entry, Profile profile) {
    if (names.isEmpty()) {
      return;
    }
    String first = names.get(0);
    String others = names.size() == 1 ? "" : " and " + (names.size() - 1) + " more";
    problems.add(
        ProfileCode.OVERRIDE_MISSING,
        new Label(
            profile.source(),
            entry.span("use"),
            "say 'override: true' to change it, or 'as' to use it once more"),
        "an earlier entry uses '" + first + "'" + others + " already",
        Objects.requireNonNull(drafts.get(first)).origin);
  }

  private void reportOtherRule(ProfileEntry entry, Profile profile, InstanceDraft draft) {
    problems.add(
        ProfileCode.INVALID_INSTANCE_NAME,
        new Label(profile.source(), entry.span("as"), "choose another name"),
        "'" + draft.name + "' is a use of the rule '" + draft.rule.id() + "' already",
        draft.origin);
  }

  private void reportMissing(InstanceDraft draft) {
    for (ParameterInfo parameter : draft.rule.parameters()) {
      if (parameter.required() && !draft.parameters().containsKey(parameter.name())) {
        problems.add(
            ProfileCode.MISSING_PARAMETER,
            draft.origin.source(),
            draft.origin.span(),
            "'" + draft.name + "' needs a value for its parameter '" + parameter.name()
                + "', which has no default",
            "add with: { " + parameter.name() + ": … }; " + TypeWords.accepted(parameter.type()));
      }
    }
  }

  private void checkValues(InstanceDraft draft) {
    for (ParameterInfo parameter : draft.rule.parameters()) {
      ParameterValue value = draft.parameters().get(parameter.name());
      if (value != null && !validated.contains(value.source())) {
        new ParameterCheck(parameter, draft.name, value, problems).check();
      }
    }
  }
}
