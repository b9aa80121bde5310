package dev.bylaw.profile;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Severity;
import dev.bylaw.library.RuleInfo;
import java.util.List;
import java.util.Map;

/**
 * A rule as a profile uses it, everything that it inherits included. Immutable.
 *
 * @param rule the rule
 * @param instance the name of the use: the one given with {@code as}, else the rule's id
 * @param action what its findings and errors do
 * @param severity the severity
 * @param match where it applies: in one of these blocks; everywhere if there is none
 * @param exclude where it does not apply: in any of these blocks
 * @param parameters the values that are given, by name
 * @param weakenings in which ways it is, or may be, weaker than in the profile's parent, in words
 */
public record RuleUse(
    RuleInfo rule,
    String instance,
    Action action,
    Severity severity,
    List<MatchBlock> match,
    List<MatchBlock> exclude,
    Map<String, ParameterValue> parameters,
    List<String> weakenings) {
  /** Copies the collections. */
  public RuleUse {
    match = List.copyOf(match);
    exclude = List.copyOf(exclude);
    parameters = Map.copyOf(parameters);
    weakenings = List.copyOf(weakenings);
  }
}
