package dev.bylaw.internal.link;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Severity;
import dev.bylaw.document.Node;
import dev.bylaw.internal.program.Parameter;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.source.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as a profile uses it.
 *
 * @param instance the name of the use
 * @param parameters the values that the profile gives
 * @param source the profile's text, which the values' spans are of
 */
public record SelectedRule(
    RuleDefinition definition,
    String instance,
    Action action,
    Severity severity,
    List<MatchBlock> match,
    List<MatchBlock> exclude,
    Map<String, Node> parameters,
    Optional<SourceText> source) {
  /** Copies the collections. */
  public SelectedRule {
    match = List.copyOf(match);
    exclude = List.copyOf(exclude);
    parameters = Map.copyOf(parameters);
  }

  /** Makes a use of a rule as its author wrote it. */
  public static SelectedRule asWritten(RuleDefinition rule) {
    return asWritten(rule, Map.of());
  }

  /**
   * Makes a use of a rule as its author wrote it, but for the values of its parameters.
   *
   * @param given values by the names of parameters; those that the rule does not have are left out
   */
  public static SelectedRule asWritten(RuleDefinition rule, Map<String, Node> given) {
    Map<String, Node> own = new HashMap<>(given);
    own.keySet().retainAll(rule.parameters().stream().map(Parameter::name).toList());
    return new SelectedRule(
        rule,
        rule.id().toString(),
        Action.DENY,
        rule.severity(),
        List.of(),
        List.of(),
        own,
        Optional.empty());
  }
}
