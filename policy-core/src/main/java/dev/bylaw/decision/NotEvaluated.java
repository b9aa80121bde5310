package dev.bylaw.decision;

/**
 * A rule that applies to the object and could not run, since something it reads is unknown.
 *
 * @param rule the rule's id
 * @param instance the name of the profile's entry
 * @param action the action of the rule
 * @param needs the name that is unknown, as {@code request}
 */
public record NotEvaluated(String rule, String instance, Action action, String needs) {}
