package dev.bylaw.internal.link;

import dev.bylaw.document.Node;
import dev.bylaw.document.NullNode;
import dev.bylaw.internal.fit.TypeFit;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.value.EvaluationFailure;
import dev.bylaw.internal.value.Meter;
import dev.bylaw.internal.value.Origin;
import dev.bylaw.internal.value.TypedReader;
import dev.bylaw.internal.value.Value;
import dev.bylaw.source.Span;
import dev.bylaw.type.OptionalType;
import dev.bylaw.type.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Binds the values that a profile gives to the parameters of its rules. */
final class ParameterBinder {
  private final LinkEnvironment environment;
  private final Problems problems;

  ParameterBinder(LinkEnvironment environment, Problems problems) {
    this.environment = environment;
    this.problems = problems;
  }

  /** Binds the parameters of a rule; empty if something is wrong. */
  Optional<BoundParameters> bind(SelectedRule selected) {
    RuleDefinition rule = selected.definition();
    reportUnknown(selected);
    List<@Nullable Value> given = new ArrayList<>();
    boolean complete = true;
    for (Parameter parameter : rule.parameters()) {
      Optional<Value> value = given(parameter, selected);
      given.add(value.orElse(null));
      complete &= value.isPresent() || hasDefault(parameter, selected);
    }
    return complete ? withDefaults(selected, given) : Optional.empty();
  }

  private Optional<BoundParameters> withDefaults(
      SelectedRule selected, List<@Nullable Value> given) {
    RuleDefinition rule = selected.definition();
    try {
      return Optional.of(
          BoundParameters.bind(rule.parameters(), given, rule.frameSize(), environment));
    } catch (EvaluationFailure failure) {
      problems.add(
          LinkCode.INVALID_PARAMETER,
          "a default of '" + rule.id() + "' cannot be computed: " + failure.reason(),
          "");
      return Optional.empty();
    }
  }

  private void reportUnknown(SelectedRule selected) {
    Set<String> known = selected.definition().parameters().stream()
        .map(Parameter::name)
        .collect(Collectors.toSet());
    for (String name : new TreeSet<>(selected.parameters().keySet())) {
      if (!known.contains(name)) {
        report(
            LinkCode.UNKNOWN_PARAMETER,
            "'" + selected.instance() + "' has no parameter '" + name + "'",
            selected,
            selected.parameters().get(name));
      }
    }
  }

  private Optional<Value> given(Parameter parameter, SelectedRule selected) {
    Node node = selected.parameters().get(parameter.name());
    if (node == null) {
      return Optional.empty();
    }
    Type type = OptionalType.unwrap(parameter.type());
    try {
      if (!(node instanceof NullNode) && TypeFit.fits(node, type, Meter.NONE)) {
        return Optional.of(TypedReader.element(node, type, Origin.NONE));
      }
      report(parameter, node.describe(), selected, node);
    } catch (EvaluationFailure failure) {
      report(parameter, failure.reason(), selected, node);
    }
    return Optional.empty();
  }

  private boolean hasDefault(Parameter parameter, SelectedRule selected) {
    if (selected.parameters().containsKey(parameter.name())) {
      return false;
    }
    if (parameter.defaultValue().isEmpty()) {
      report(
          LinkCode.MISSING_PARAMETER,
          "'" + selected.instance() + "' needs a value for its parameter '" + parameter.name()
              + "' of type " + parameter.type(),
          selected,
          null);
    }
    return parameter.defaultValue().isPresent();
  }

  private void report(Parameter parameter, String found, SelectedRule selected, Node node) {
    report(
        LinkCode.INVALID_PARAMETER,
        "the parameter '" + parameter.name() + "' of '" + selected.instance() + "' is "
            + parameter.type() + ", found " + found,
        selected,
        node);
  }

  private void report(LinkCode code, String message, SelectedRule selected, @Nullable Node node) {
    problems.add(code, message, "", selected.source(), node == null ? Span.NONE : node.span());
  }
}
