package dev.bylaw.internal.link;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.BindingConstant;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.evaluation.EvaluationLimits;
import dev.bylaw.evaluation.HostFunction;
import dev.bylaw.internal.dependence.FieldUse;
import dev.bylaw.internal.evaluate.environment.Environment;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.evaluate.environment.HostFunctions;
import dev.bylaw.internal.evaluate.environment.Literals;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.ConstantDefinition;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.ScalarParser;
import dev.bylaw.internal.value.Value;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links libraries and selected rules into a policy set, or says all that is wrong with them. */
public final class Linker {
  private final List<ProgramLibrary> libraries;
  private final Problems problems;
  private final Program program;
  private final Optional<Binding> binding;

  /**
   * Joins libraries.
   *
   * @param problems is told what is wrong
   */
  public Linker(List<ProgramLibrary> libraries, Problems problems) {
    this.libraries = List.copyOf(libraries);
    this.problems = problems;
    this.program = join();
    this.binding = findBinding();
  }

  /** Returns all packages. */
  public Program program() {
    return program;
  }

  /** Returns the one binding that the libraries bring. */
  public Optional<Binding> binding() {
    return binding;
  }

  private Program join() {
    Map<String, PackageDefinition> packages = new LinkedHashMap<>();
    for (ProgramLibrary library : libraries) {
      for (PackageDefinition each : library.program().packages()) {
        if (packages.putIfAbsent(each.name(), each) != null) {
          problems.add(
              LinkCode.PACKAGE_TWICE,
              "two libraries have the package '" + each.name() + "'",
              "a package comes from one library");
        }
      }
    }
    return Program.of(List.copyOf(packages.values()));
  }

  private Optional<Binding> findBinding() {
    Map<String, Binding> found = new LinkedHashMap<>();
    for (ProgramLibrary library : libraries) {
      library.binding().ifPresent(each -> found.putIfAbsent(each.name(), each));
    }
    if (found.size() > 1) {
      problems.add(
          LinkCode.SEVERAL_BINDINGS,
          "libraries of several bindings: " + String.join(", ", found.keySet()),
          "a policy set has one binding");
    }
    return found.values().stream().findFirst();
  }

  /**
   * Links.
   *
   * @return the linked set, or empty if something is wrong
   */
  public Optional<Linked> link(
      List<SelectedRule> selected,
      BindingSettings settings,
      Map<String, HostFunction> hostFunctions,
      EvaluationLimits limits,
      Clock clock) {
    if (selected.isEmpty()) {
      problems.add(LinkCode.NO_RULES, "no rule is selected", "a set without rules checks nothing");
    }
    HostFunctionCheck hostFunctionCheck = new HostFunctionCheck(program, hostFunctions);
    hostFunctionCheck.check(selected.stream().map(SelectedRule::definition).toList(), problems);
    Map<String, Value> bindingConstants = bindingConstants(settings);
    binding.ifPresent(each -> KnownVersions.check(each, settings, problems));
    if (problems.anyError()) {
      return Optional.empty();
    }
    HostFunctions functions = new HostFunctions(hostFunctions);
    Literals literals = new Literals();
    LinkEnvironment environment = new LinkEnvironment(
        program, bindingConstants, functions, literals, limits, EvaluationObserver.NONE);
    program
        .declarations(ConstantDefinition.class)
        .filter(hostFunctionCheck::canCompute)
        .forEach(each -> evaluate(each, environment));
    List<LinkedRule> rules = linkRules(selected, environment);
    if (problems.anyError()) {
      return Optional.empty();
    }
    return Optional.of(new Linked(
        program,
        binding,
        settings,
        bindingConstants,
        environment,
        environment.constants(),
        functions,
        literals,
        limits,
        clock,
        new RuleIndex(rules, program),
        SetReads.of(rules, program, binding),
        SetDigest.of(libraries, selected, settings)));
  }

  /**
   * Makes what expressions outside of any rule are evaluated in, as those of tests.
   *
   * @param settings how the binding judges
   * @param limits what an expression may cost
   * @param observer is told of each evaluation
   */
  public Environment environment(
      BindingSettings settings, EvaluationLimits limits, EvaluationObserver observer) {
    return new LinkEnvironment(
        program,
        bindingConstants(settings),
        new HostFunctions(Map.of()),
        new Literals(),
        limits,
        observer);
  }

  private Map<String, Value> bindingConstants(BindingSettings settings) {
    Map<String, Value> values = new HashMap<>();
    Map<String, String> given = new HashMap<>(settings.constants());
    for (BindingConstant each : binding.map(Binding::constants).orElse(List.of())) {
      String text = Optional.ofNullable(given.remove(each.name())).orElse(each.defaultText());
      Optional<Value> value = ScalarParser.tryParse(each.type(), text, Origin.NONE);
      value.ifPresent(parsed -> values.put(each.name(), parsed));
      if (value.isEmpty()) {
        problems.add(
            LinkCode.INVALID_SETTING,
            "'" + text + "' is no " + each.type() + ", which the constant '" + each.name()
                + "' must be",
            "");
      }
    }
    for (String unknown : given.keySet()) {
      problems.add(LinkCode.INVALID_SETTING, "there is no constant '" + unknown + "'", "");
    }
    return values;
  }

  private void evaluate(ConstantDefinition constant, LinkEnvironment environment) {
    try {
      environment.constant(constant.id());
    } catch (ClockRead atDecision) {
      return;
    } catch (EvaluationFailure failure) {
      problems.add(
          LinkCode.INVALID_CONSTANT,
          "the constant '" + constant.id() + "' cannot be computed: " + failure.reason(),
          "");
    }
  }

  private List<LinkedRule> linkRules(List<SelectedRule> selected, LinkEnvironment environment) {
    ParameterBinder binder = new ParameterBinder(environment, problems);
    List<LinkedRule> rules = new ArrayList<>();
    Set<String> housekeeping = binding.map(Binding::housekeepingFields).orElse(Set.of());
    selected.stream()
        .sorted(Comparator.comparing((SelectedRule each) -> each.definition().id())
            .thenComparing(SelectedRule::instance))
        .forEach(each -> binder
            .bind(each)
            .ifPresent(parameters -> rules.add(new LinkedRule(
                each, parameters, FieldUse.in(each.definition(), program, housekeeping)))));
    return rules;
  }
}
