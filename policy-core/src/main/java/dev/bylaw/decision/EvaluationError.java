package dev.bylaw.decision;

import dev.bylaw.document.Place;
import java.util.Optional;

/**
 * Something that could not be decided. It acts as its rule's action does; without a rule it denies.
 *
 * @param code what kind of error it is
 * @param message what happened, with what was found and what was expected
 * @param rule the id of the rule that it ended, or empty
 * @param instance the name of the profile's entry, or empty
 * @param action the action of the rule; {@link Action#DENY} without one
 * @param place where in the object; empty if it has no place there
 */
public record EvaluationError(
    ErrorCode code,
    String message,
    Optional<String> rule,
    Optional<String> instance,
    Action action,
    Optional<Place> place) {}
