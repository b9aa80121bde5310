package dev.bylaw;

import dev.bylaw.binding.BindingSettings;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.evaluation.HostFunction;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.link.Decider;
import dev.bylaw.internal.link.Linked;
import dev.bylaw.internal.link.Linker;
import dev.bylaw.internal.link.Problems;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.library.Library;
import dev.bylaw.library.RuleInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects what a policy set is made of. Not thread-safe. */
public final class PolicySetBuilder {
  private final List<ProgramLibrary> libraries = new ArrayList<>();
  private final Map<String, String> constants = new LinkedHashMap<>();
  private final Map<String, HostFunction> hostFunctions = new LinkedHashMap<>();
  private Optional<String> defaultNamespace = Optional.empty();
  private EvaluationLimits limits = EvaluationLimits.DEFAULT;
  private Clock clock = Clock.systemUTC();

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
    List<SelectedRule> selected = select(linker);
    BindingSettings settings = new BindingSettings(constants, defaultNamespace);
    Linked linked = linker
        .link(selected, settings, hostFunctions, limits, clock)
        .orElseThrow(() -> new ConfigurationException(problems.diagnostics()));
    return new PolicySet(new Decider(linked), instances(selected), linked.digest());
  }

  private static List<SelectedRule> select(Linker linker) {
    return linker
        .program()
        .declarations(RuleDefinition.class)
        .map(SelectedRule::asWritten)
        .toList();
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
