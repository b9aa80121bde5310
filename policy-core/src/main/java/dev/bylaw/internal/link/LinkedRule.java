package dev.bylaw.internal.link;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.MatchResult;
import dev.bylaw.binding.Request;
import dev.bylaw.internal.program.RuleDefinition;

/** A rule that is ready to run. Compared by identity. */
final class LinkedRule {
  private final SelectedRule selected;
  private final BoundParameters parameters;

  LinkedRule(SelectedRule selected, BoundParameters parameters) {
    this.selected = selected;
    this.parameters = parameters;
  }

  /** Returns how the profile uses it. */
  SelectedRule selected() {
    return selected;
  }

  /** Returns the values of its parameters. */
  BoundParameters parameters() {
    return parameters;
  }

  RuleDefinition definition() {
    return selected.definition();
  }

  String id() {
    return selected.definition().id().toString();
  }

  /** What cannot be known counts as a match, and not as an exclusion. */
  boolean matches(Binding binding, Classification object, Request request) {
    boolean matched = selected.match().isEmpty()
        || selected.match().stream()
            .anyMatch(block -> binding.matches(block, object, request) != MatchResult.NO);
    return matched
        && selected.exclude().stream()
            .noneMatch(block -> binding.matches(block, object, request) == MatchResult.YES);
  }
}
