package dev.bylaw.profile;

import dev.bylaw.binding.MatchBlock;
import dev.bylaw.decision.Action;
import dev.bylaw.decision.Severity;
import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of a profile's rules, as written. What is not given is inherited from an earlier entry
 * for the same instance, or has its default. Immutable.
 *
 * @param use the rule's id, or a glob over ids
 * @param alias the name of the instance, if not the rule's id
 * @param parameters values of parameters by name
 * @param match where it applies; empty if not given
 * @param exclude where it does not; empty if not given
 * @param disabled whether the action is {@code disabled}
 * @param action the action, if one other than {@code disabled} is given
 * @param severity the severity, if given
 * @param override whether it changes an earlier entry
 * @param node the entry in the profile's text
 */
public record ProfileEntry(
    String use,
    Optional<String> alias,
    Map<String, Node> parameters,
    List<MatchBlock> match,
    List<MatchBlock> exclude,
    boolean disabled,
    Optional<Action> action,
    Optional<Severity> severity,
    boolean override,
    ObjectNode node) {
  /** Copies the collections. */
  public ProfileEntry {
    parameters = Map.copyOf(parameters);
    match = List.copyOf(match);
    exclude = List.copyOf(exclude);
  }

  /**
   * Tells whether {@code use} is a glob.
   *
   * @return true if it has {@code *} or {@code ?}
   */
  public boolean isGlob() {
    return use.contains("*") || use.contains("?");
  }

  /**
   * Returns where the value of a key stands.
   *
   * @param key a key, as {@code use}
   * @return its value's range, or the entry's where it has no such key
   */
  public Span span(String key) {
    Node value = node.get(key);
    return value == null ? node.span() : value.span();
  }
}
