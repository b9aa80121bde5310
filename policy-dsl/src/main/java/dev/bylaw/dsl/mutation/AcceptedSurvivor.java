package dev.bylaw.dsl.mutation;

import dev.bylaw.dsl.mutation.report.Mutant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A change that may survive, and why. Immutable.
 *
 * @param declaration the changed declaration, as {@code pss.baseline.privileged}
 * @param operator the name of the operator, as {@code kind-removed}
 * @param from the changed lines as they are, without indentation, joined by blanks
 * @param to the same lines as they become
 * @param reason why no test needs to notice it
 */
public record AcceptedSurvivor(
    String declaration, String operator, String from, String to, String reason) {
  /**
   * Describes a change as one that is accepted would be described.
   *
   * @param mutant the change
   * @param reason why it may survive
   * @return the description
   */
  public static AcceptedSurvivor of(Mutant mutant, String reason) {
    return new AcceptedSurvivor(
        mutant.declaration(),
        mutant.operator().toString(),
        joined(mutant.lines().before()),
        joined(mutant.lines().after()),
        reason);
  }

  /**
   * Tells whether a change is the one that is accepted, wherever in its declaration it stands.
   *
   * @param mutant the change
   * @return true if it is
   */
  public boolean is(Mutant mutant) {
    return equals(of(mutant, reason));
  }

  private static String joined(List<String> lines) {
    return lines.stream().map(String::strip).collect(Collectors.joining(" "));
  }
}
