package dev.bylaw;

import dev.bylaw.decision.Action;
import dev.bylaw.decision.Severity;
import dev.bylaw.library.RuleInfo;

/**
 * A rule as a policy set uses it.
 *
 * @param rule the rule
 * @param name the name of the profile's entry; the rule's id where it has none
 * @param action what its findings and errors do
 * @param severity the severity after the profile
 */
public record RuleInstance(RuleInfo rule, String name, Action action, Severity severity) {}
