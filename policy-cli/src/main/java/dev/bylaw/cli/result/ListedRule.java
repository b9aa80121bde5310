package dev.bylaw.cli.result;

import dev.bylaw.library.RuleInfo;
import java.util.List;

/**
 * A rule as a list of rules shows it.
 *
 * @param rule the rule
 * @param instance the name of the profile's entry; the rule's id where it has none
 * @param state what the profile makes of it
 * @param severity its severity, after the profile where it is used
 * @param action what its findings do; empty where it is not used
 * @param weaker in which ways it is weaker than in the profile that its profile extends
 */
public record ListedRule(
    RuleInfo rule,
    String instance,
    State state,
    String severity,
    String action,
    List<String> weaker) {
  /** Copies the list. */
  public ListedRule {
    weaker = List.copyOf(weaker);
  }

  /** What a profile makes of a rule. */
  public enum State {
    /** It is used. */
    USED("used"),
    /** An entry disables it. */
    DISABLED("disabled"),
    /** No entry names it, or the selection leaves it out. */
    UNUSED("unused");

    private final String text;

    State(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
