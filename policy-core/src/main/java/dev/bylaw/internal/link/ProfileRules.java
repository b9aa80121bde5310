package dev.bylaw.internal.link;

import dev.bylaw.binding.Binding;
import dev.bylaw.document.Node;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.profile.ParameterValue;
import dev.bylaw.profile.ProfileChain;
import dev.bylaw.profile.ProfileResolver;
import dev.bylaw.profile.ResolvedProfile;
import dev.bylaw.profile.RuleUse;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Which rules a policy set uses, and how: as its profile says, or as their authors wrote them. */
public final class ProfileRules {
  private final List<ProgramLibrary> libraries;
  private final Problems problems;
  private final Optional<Binding> binding;
  private final Map<String, RuleDefinition> rules = new HashMap<>();

  /**
   * Begins a selection.
   *
   * @param linker joins the libraries
   * @param problems is told what is wrong
   */
  public ProfileRules(List<ProgramLibrary> libraries, Linker linker, Problems problems) {
    this.libraries = List.copyOf(libraries);
    this.problems = problems;
    linker
        .program()
        .declarations(RuleDefinition.class)
        .forEach(rule -> rules.put(rule.id().toString(), rule));
    this.binding = linker.binding();
  }

  /** Returns the texts of the profiles that the libraries bring, by name. */
  public Map<String, SourceText> bundledProfiles() {
    Map<String, SourceText> bundled = new HashMap<>();
    libraries.forEach(each -> bundled.putAll(each.profiles()));
    return bundled;
  }

  /**
   * Selects rules.
   *
   * @param profile finds the profile among those that are bundled; empty if only rules as written
   *     are used
   * @param asWritten packages whose rules are used as written, but for those that the profile names
   */
  public List<SelectedRule> select(
      Optional<Function<Map<String, SourceText>, ProfileChain>> profile, Set<String> asWritten) {
    List<SelectedRule> selected = new ArrayList<>();
    Set<String> named = new HashSet<>();
    profile.ifPresent(find -> {
      ResolvedProfile resolved =
          ProfileResolver.resolve(find.apply(bundledProfiles()), ruleInfos(), binding);
      problems.addAll(resolved.diagnostics());
      resolved.uses().forEach(use -> {
        named.add(use.rule().id());
        selected.add(selected(use));
      });
      resolved.disabled().forEach(use -> named.add(use.rule().id()));
    });
    for (RuleDefinition rule : rules.values()) {
      boolean wanted = asWritten.contains(rule.id().packageName());
      if (wanted && !named.contains(rule.id().toString())) {
        selected.add(SelectedRule.asWritten(rule));
      }
    }
    return selected;
  }

  private List<RuleInfo> ruleInfos() {
    return libraries.stream().flatMap(each -> each.rules().stream()).toList();
  }

  private SelectedRule selected(RuleUse use) {
    Map<String, Node> parameters = new HashMap<>();
    use.parameters().forEach((name, value) -> parameters.put(name, value.node()));
    RuleDefinition rule = rules.get(use.rule().id());
    if (rule == null) {
      throw new IllegalStateException("a profile uses " + use.rule().id() + ", which is not there");
    }
    return new SelectedRule(
        rule,
        use.instance(),
        use.action(),
        use.severity(),
        use.match(),
        use.exclude(),
        parameters,
        use.parameters().values().stream().findFirst().map(ParameterValue::source));
  }
}
