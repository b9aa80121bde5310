package dev.bylaw.explanation;

import dev.bylaw.decision.Finding;
import dev.bylaw.document.Place;
import java.util.List;
import java.util.Optional;

/**
 * Something that a rule did: a statement, a condition, a value that it read.
 *
 * @param kind what it is
 * @param text how a policy says it; long ones are cut
 * @param value what came of it, cut if long; empty for statements, and for what failed
 * @param place where the value stands in the object, or would stand if it is absent; empty for
 *     values that are not read from the object
 * @param decisive whether it decided what it is part of
 * @param finding the finding that it made, if it made one
 * @param parts what it consisted of, in order
 */
public record Step(
    Kind kind,
    String text,
    String value,
    Optional<Place> place,
    boolean decisive,
    Optional<Finding> finding,
    List<Step> parts) {
  /** Copies the list. */
  public Step {
    parts = List.copyOf(parts);
  }

  /** What a step is. */
  public enum Kind {
    /** The condition of the rule, {@code when}. */
    WHEN,
    /** A loop. */
    LOOP,
    /** An element of what a loop or quantifier walks. */
    ELEMENT,
    /** An {@code if}. */
    BRANCH,
    /** A {@code deny} or {@code require}. */
    CHECK,
    /** A condition. */
    CONDITION,
    /** A value that a condition asks for. */
    VALUE
  }

  /**
   * Tells whether the step or one of its parts made a finding.
   *
   * @return true if so
   */
  public boolean leadsToFinding() {
    return finding.isPresent() || parts.stream().anyMatch(Step::leadsToFinding);
  }

  /**
   * Tells whether the step or one of its parts failed.
   *
   * @return true if so
   */
  public boolean failed() {
    return switch (kind) {
      case WHEN, CONDITION, VALUE -> value.isEmpty();
      case LOOP, ELEMENT, BRANCH, CHECK -> parts.stream().anyMatch(Step::failed);
    };
  }
}
