package dev.bylaw.dsl.difference;

import dev.bylaw.ConfigurationException;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.decision.Decision;
import dev.bylaw.decision.EvaluationError;
import dev.bylaw.decision.Finding;
import dev.bylaw.document.Node;
import dev.bylaw.document.Place;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.link.SelectedRule;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.Expression;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.reader.NodeWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a test says of a trial: its inputs, its parameters, and what the old side finds. */
final class TestContent {
  private final Trial trial;
  private final RuleDifference difference;
  private final Map<String, String> constants;
  private final LinkedPolicies old;
  private final Optional<SelectedRule> use;

  TestContent(
      Trial trial,
      RuleDifference difference,
      Map<String, String> constants,
      LinkedPolicies old,
      LinkedPolicies now) {
    this.trial = trial;
    this.difference = difference;
    this.constants = constants;
    this.old = old;
    this.use = Stream.concat(old.rules().stream(), now.rules().stream())
        .filter(each -> each.definition().id().toString().equals(difference.rule()))
        .findFirst();
  }

  /** Returns why no test can say it. */
  Optional<String> obstacle() {
    if (use.isEmpty()) {
      return Optional.of("no single rule differs");
    }
    if (difference.sort() == DifferenceSort.FIX_ONLY) {
      return Optional.of("only fixes differ");
    }
    return constants.keySet().stream().allMatch(each -> parameterOf(each).isPresent())
        ? Optional.empty()
        : Optional.of("a test cannot say that it is for "
            + constants.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .findFirst()
                .orElse(""));
  }

  /** Finds the parameter of the rule whose default is a constant of the platform. */
  private Optional<String> parameterOf(String constant) {
    return use.stream()
        .flatMap(each -> each.definition().parameters().stream())
        .filter(each -> each.defaultValue().orElse(null) instanceof Expression.ReadAmbient read
            && read.name().equals(constant))
        .map(Parameter::name)
        .findFirst();
  }

  /** Returns the values that the test gives to parameters, as the language writes them. */
  private Map<String, Node> given() {
    Map<String, Node> given = new TreeMap<>();
    use.ifPresent(each -> given.putAll(each.parameters()));
    constants.forEach((name, value) -> parameterOf(name)
        .ifPresent(parameter -> given.putIfAbsent(parameter, Scalars.text(value))));
    return given;
  }

  /** Writes the test with its package. */
  String write(String name) {
    StringBuilder out = new StringBuilder();
    DeclarationId rule = use.orElseThrow().definition().id();
    out.append("package ").append(rule.packageName()).append("\n\n");
    out.append("test \"").append(name).append("\" {\n");
    Map<String, Node> given = given();
    if (!given.isEmpty()) {
      List<String> values = new ArrayList<>();
      given.forEach((key, value) -> values.add(key + ": " + NodeWriter.json(value)));
      out.append("  with { ").append(String.join(", ", values)).append(" }\n");
    }
    input("input", trial.object(), out);
    trial.previous().ifPresent(each -> input("was", each, out));
    new TreeMap<>(trial.ambient()).forEach((key, value) -> input(key, value, out));
    expectations(rule, given).forEach(each -> out.append("  ").append(each).append('\n'));
    return out.append("}\n").toString();
  }

  private static void input(String role, Node node, StringBuilder out) {
    out.append("  ").append(role).append(" yaml \"\"\"\n");
    NodeWriter.yaml(node)
        .lines()
        .forEach(line -> out.append("    ")
            .append(line.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\""))
            .append('\n'));
    out.append("  \"\"\"\n");
  }

  private List<String> expectations(DeclarationId rule, Map<String, Node> given) {
    List<String> lines = new ArrayList<>();
    boolean wording = difference.sort() == DifferenceSort.MESSAGE_ONLY;
    Map<String, String> findings = new LinkedHashMap<>();
    decision(rule.packageName(), given).ifPresent(decision -> {
      for (Finding each : decision.findings()) {
        String name = each.rule().substring(each.rule().lastIndexOf('.') + 1);
        String line = "expect deny " + name + at(Optional.of(each.place()));
        boolean told = wording && each.rule().equals(rule.toString());
        String message = " message " + NodeWriter.json(Scalars.text(each.message()));
        findings.put(told ? line + message : line, name);
      }
      lines.addAll(findings.keySet());
      for (EvaluationError each : decision.errors()) {
        lines.add("expect error" + at(each.place()));
      }
    });
    return lines.isEmpty() ? List.of("expect allow") : lines;
  }

  private static String at(Optional<Place> place) {
    return place
        .map(Place::toString)
        .filter(each -> !each.isEmpty())
        .map(each -> " at " + each)
        .orElse("");
  }

  /** Decides as a test does: by all rules of the package as they are written. */
  private Optional<Decision> decision(String packageName, Map<String, Node> given) {
    List<SelectedRule> rules = old.program()
        .declarations(RuleDefinition.class)
        .filter(each -> each.id().packageName().equals(packageName))
        .filter(each -> each.parameters().stream()
            .allMatch(parameter ->
                parameter.defaultValue().isPresent() || given.containsKey(parameter.name())))
        .map(each -> SelectedRule.asWritten(each, given))
        .toList();
    try {
      return old.decider(rules, BindingSettings.DEFAULTS, EvaluationObserver.NONE)
          .map(each -> each.decide(trial.request()));
    } catch (ConfigurationException e) {
      return Optional.empty();
    }
  }
}
