package dev.bylaw.internal.link;

import dev.bylaw.binding.Binding;
import dev.bylaw.binding.Classification;
import dev.bylaw.binding.MatchResult;
import dev.bylaw.binding.Request;
import dev.bylaw.internal.program.RuleDefinition;

/** A rule that is ready to run. Compared by identity. */
public final class LinkedRule {
  private final SelectedRule selected;
  private final String id;
  private final BoundParameters parameters;
  private final boolean readsHousekeeping;

  LinkedRule(SelectedRule selected, BoundParameters parameters, boolean readsHousekeeping) {
    this.selected = selected;
    this.id = selected.definition().id().toString();
    this.parameters = parameters;
    this.readsHousekeeping = readsHousekeeping;
  }

  /** Returns how the profile uses it. */
  public SelectedRule selected() {
    return selected;
  }

  /** Returns the values of its parameters. */
  public BoundParameters parameters() {
    return parameters;
  }

  /** Whether it can depend on fields that the platform keeps for itself. */
  public boolean readsHousekeeping() {
    return readsHousekeeping;
  }

  public RuleDefinition definition() {
    return selected.definition();
  }

  public String id() {
    return id;
  }

  /** Whether the profile names the part of the object that a request writes. */
  public boolean namesPart(Binding binding, Classification object, Request request) {
    return selected.match().stream()
        .anyMatch(block -> !block.subresources().isEmpty()
            && binding.matches(block, object, request) == MatchResult.YES);
  }

  /** What cannot be known counts as a match, and not as an exclusion. */
  public boolean matches(Binding binding, Classification object, Request request) {
    boolean matched = selected.match().isEmpty()
        || selected.match().stream()
            .anyMatch(block -> binding.matches(block, object, request) != MatchResult.NO);
    return matched
        && selected.exclude().stream()
            .noneMatch(block -> binding.matches(block, object, request) == MatchResult.YES);
  }
}
