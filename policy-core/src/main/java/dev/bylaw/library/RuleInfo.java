package dev.bylaw.library;

import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Severity;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be said of a rule without running it. Immutable.
 *
 * @param id the id, as {@code pss.baseline.privileged}
 * @param title the first sentence of its documentation; may be empty
 * @param body the rest: why it matters and how to comply; may be empty
 * @param severity the severity that its author gave it
 * @param mappings frameworks to the controls that it covers, as {@code cis} to {@code 5.2.8}
 * @param parameters its parameters, in order
 * @param operations the operations on which it runs
 * @param targets what it is on: kinds as {@code Pod} or {@code apps/Deployment}, views and document
 *     types by their full name, {@code Object} for every object
 * @param source the name of the source that declares it
 * @param span where it stands in that source
 */
public record RuleInfo(
    String id,
    String title,
    String body,
    Severity severity,
    Map<String, List<String>> mappings,
    List<ParameterInfo> parameters,
    Set<Operation> operations,
    List<String> targets,
    String source,
    Span span) {
  /** Copies the collections. */
  public RuleInfo {
    mappings = Map.copyOf(mappings);
    parameters = List.copyOf(parameters);
    operations = Set.copyOf(operations);
    targets = List.copyOf(targets);
  }
}
