package dev.bylaw.cli.result;

/**
 * A rule that could not be asked, since what it reads is not known here.
 *
 * @param rule the rule's id
 * @param needs the name that it reads, as {@code request}
 * @param objects of how many objects
 */
public record NotEvaluatedRule(String rule, String needs, int objects) {}
