package dev.bylaw.evaluation;

import java.util.Map;

/**
 * How much of its work a policy set has done so far as generated code, and what it left to the
 * interpreter, which decides alike and takes longer. Who keeps an eye on a server sees here when
 * its policies, or what is sent to it, are not what generated code is made for. Immutable.
 *
 * @param interpreted the rules that only the interpreter runs, by instance, with what of them is
 *     not compiled; of kinds that were decided on. Empty with the bundled rules
 * @param failures of how many groups of rules no code could be made for a reason that should not
 *     be; all their rules are interpreted
 * @param notRead how often a group of rules was interpreted since the set had not read the
 *     document, as {@code PolicySet.read}, {@code keep} and {@code reader} do
 * @param beyondBudget how often since a budget might not have sufficed
 * @param givenUp how often since generated code gave up, as it does wherever a rule ends with an
 *     error
 */
public record GeneratedCode(
    Map<String, String> interpreted, long failures, long notRead, long beyondBudget, long givenUp) {
  /** Copies the map. */
  public GeneratedCode {
    interpreted = Map.copyOf(interpreted);
  }
}
