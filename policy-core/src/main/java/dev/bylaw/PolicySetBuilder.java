package dev.bylaw;

import dev.bylaw.binding.BindingSettings;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.evaluation.HostFunction;
import dev.bylaw.internal.decide.Decider;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.link.LinkCode;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.Linker;
import dev.bylaw.internal.link.Problems;
import dev.bylaw.internal.link.ProfileRules;
import dev.bylaw.internal.link.RuleIndex;
import dev.bylaw.internal.link.RuleSelector;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.library.Library;
import dev.bylaw.library.RuleInfo;
import dev.bylaw.profile.Profile;
import dev.bylaw.profile.ProfileChain;
import dev.bylaw.source.SourceText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects what a policy set is made of. Not thread-safe. */
public final class PolicySetBuilder {
  private static final String EVALUATOR = "bylaw.evaluator";
  private static final String INTERPRETER = "interpreter";

  private final List<ProgramLibrary> libraries = new ArrayList<>();
  private final Map<String, String> constants = new LinkedHashMap<>();
  private final Map<String, HostFunction> hostFunctions = new LinkedHashMap<>();
  private final Set<String> asWritten = new TreeSet<>();
  private final List<String> selectors = new ArrayList<>();
  private Optional<Function<Map<String, SourceText>, ProfileChain>> profile = Optional.empty();
  private Optional<String> defaultNamespace = Optional.empty();
  private EvaluationLimits limits = EvaluationLimits.DEFAULT;
  private Clock clock = Clock.systemUTC();
  private boolean generatesCode = true;

  PolicySetBuilder() {}

  /**
   * Adds libraries. A package comes from one library, and all libraries have the same binding.
   *
   * @param more the libraries
   * @return this builder
   * @throws IllegalArgumentException for an implementation of somebody else
   */
  public PolicySetBuilder add(Library... more) {
    for (Library each : more) {
      libraries.add(ProgramLibrary.from(each));
    }
    return this;
  }

  /**
   * Uses a profile that one of the libraries brings. A set has one profile; the last one given
   * counts.
   *
   * @param name its name, as {@code baseline}
   * @return this builder
   */
  public PolicySetBuilder profile(String name) {
    profile = Optional.of(bundled -> {
      SourceText text = bundled.get(name);
      return text == null ? unknownProfile(name, bundled) : ProfileChain.read(text, bundled);
    });
    return this;
  }

  private static ProfileChain unknownProfile(String name, Map<String, SourceText> bundled) {
    Problems problems = new Problems();
    problems.add(
        LinkCode.UNKNOWN_PROFILE,
        "no library brings a profile '" + name + "'",
        bundled.isEmpty()
            ? "no library brings any"
            : "there are " + String.join(", ", new TreeSet<>(bundled.keySet())));
    return new ProfileChain(List.of(), problems.diagnostics());
  }

  /**
   * Uses the profile of a file.
   *
   * @param file the file, read when the set is built
   * @return this builder
   */
  public PolicySetBuilder profile(Path file) {
    profile = Optional.of(bundled -> ProfileChain.read(file, bundled));
    return this;
  }

  /**
   * Uses a profile that was read already.
   *
   * @param read the profile
   * @return this builder
   */
  public PolicySetBuilder profile(Profile read) {
    profile = Optional.of(bundled -> ProfileChain.of(read, bundled));
    return this;
  }

  /**
   * Uses all rules of libraries as their authors wrote them, with the action deny; how those are
   * used that the profile names, it alone says.
   *
   * @param those libraries that were added
   * @return this builder
   */
  public PolicySetBuilder asWritten(Library... those) {
    for (Library each : those) {
      asWritten.addAll(each.packages());
    }
    return this;
  }

  /**
   * Keeps only some of the rules. Given several times, a rule is kept that one of the selectors
   * matches.
   *
   * @param selector a glob over ids of rules and names of their uses, as {@code pss.baseline.*}, or
   *     a control of a framework, as {@code cis:5.2.8}
   * @return this builder
   */
  public PolicySetBuilder select(String selector) {
    selectors.add(selector);
    return this;
  }

  /**
   * Fixes a constant that the binding declares.
   *
   * @param name its name, as {@code kubernetes}
   * @param text its value as text, as {@code 1.30}
   * @return this builder
   */
  public PolicySetBuilder constant(String name, String text) {
    constants.put(name, text);
    return this;
  }

  /**
   * Says which namespace an object has that names none.
   *
   * @param namespace its name
   * @return this builder
   */
  public PolicySetBuilder defaultNamespace(String namespace) {
    defaultNamespace = Optional.of(namespace);
    return this;
  }

  /**
   * Limits what a decision may cost.
   *
   * @param value the limits
   * @return this builder
   */
  public PolicySetBuilder limits(EvaluationLimits value) {
    limits = value;
    return this;
  }

  /**
   * Says what time it is; read once for each decision.
   *
   * @param value a thread-safe clock
   * @return this builder
   */
  public PolicySetBuilder clock(Clock value) {
    clock = value;
    return this;
  }

  /**
   * Says whether rules may be run as generated code, which decides the same, only faster. They are
   * by default; the system property {@code bylaw.evaluator=interpreter} forbids it to all sets, and
   * where classes cannot be made at run time, there is none.
   *
   * @param allowed whether
   * @return this builder
   */
  public PolicySetBuilder generateCode(boolean allowed) {
    generatesCode = allowed;
    return this;
  }

  /**
   * Binds a function that policies declare with {@code extern fn}.
   *
   * @param function its implementation
   * @return this builder
   */
  public PolicySetBuilder hostFunction(HostFunction function) {
    hostFunctions.put(function.name(), function);
    return this;
  }

  /**
   * Links the set: all of it, or nothing.
   *
   * @return the policy set
   * @throws ConfigurationException if something is wrong; it holds everything that is
   */
  public PolicySet build() throws ConfigurationException {
    Problems problems = new Problems();
    Linker linker = new Linker(libraries, problems);
    List<SelectedRule> selected = select(linker, problems);
    if (problems.anyError()) {
      throw new ConfigurationException(problems.diagnostics());
    }
    BindingSettings settings = new BindingSettings(constants, defaultNamespace);
    Linked linked = linker
        .link(selected, settings, hostFunctions, limits, clock)
        .orElseThrow(() -> new ConfigurationException(problems.diagnostics()));
    RuleIndex index = linked.rules();
    return new PolicySet(
        new Decider(linked, generatesCode && !INTERPRETER.equals(System.getProperty(EVALUATOR))),
        instances(selected),
        new Coverage(index.kinds(), index.anyObject(), index.subresources()),
        problems.diagnostics(),
        linked.digest());
  }

  private List<SelectedRule> select(Linker linker, Problems problems) {
    if (profile.isEmpty() && asWritten.isEmpty()) {
      problems.add(
          LinkCode.NO_PROFILE,
          "there is no profile",
          "a profile says which rules are used; a set without rules checks nothing");
      return List.of();
    }
    List<SelectedRule> selected =
        new ProfileRules(libraries, linker, problems).select(profile, asWritten);
    return RuleSelector.keep(selected, selectors, problems);
  }

  private List<RuleInstance> instances(List<SelectedRule> selected) {
    Map<String, RuleInfo> known = libraries.stream()
        .flatMap(each -> each.rules().stream())
        .collect(Collectors.toMap(RuleInfo::id, Function.identity(), (first, again) -> first));
    List<RuleInstance> instances = new ArrayList<>();
    for (SelectedRule each : selected) {
      RuleInfo rule = known.get(each.definition().id().toString());
      if (rule != null) {
        instances.add(new RuleInstance(rule, each.instance(), each.action(), each.severity()));
      }
    }
    instances.sort(Comparator.comparing((RuleInstance each) -> each.rule().id())
        .thenComparing(RuleInstance::name));
    return instances;
  }
}
