package dev.bylaw.internal.program;

import dev.bylaw.binding.Operation;
import dev.bylaw.decision.Severity;
import dev.bylaw.source.Span;
import dev.bylaw.type.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A rule. Its frame holds the parameters first, then the object, then the rest.
 *
 * @param mappings framework to controls, from {@code @maps}
 * @param operations on which it runs
 * @param targets what it is on, at least one
 * @param objectType the type of its object: the union over its targets
 * @param objectSlot the slot of its object
 * @param previousSlot the slot of {@code was}, if it asks for it
 * @param previousRequired whether {@code was} has a type that is not optional
 * @param condition {@code when}
 * @param frameSize the number of slots
 */
public record RuleDefinition(
    DeclarationId id,
    Documentation documentation,
    Severity severity,
    Map<String, List<String>> mappings,
    List<Parameter> parameters,
    Set<Operation> operations,
    List<RuleTarget> targets,
    Type objectType,
    int objectSlot,
    OptionalInt previousSlot,
    boolean previousRequired,
    Optional<Expression> condition,
    List<Statement> body,
    int frameSize,
    String source,
    Span span)
    implements Declaration {
  public RuleDefinition {
    parameters = List.copyOf(parameters);
    operations = Set.copyOf(operations);
    targets = List.copyOf(targets);
    body = List.copyOf(body);
  }
}
