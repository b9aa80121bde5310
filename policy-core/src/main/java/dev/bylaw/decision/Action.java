package dev.bylaw.decision;

import java.util.Locale;
import java.util.Optional;

/** What a rule's finding, or its error, does. */
public enum Action {
  /** Refuses the object. */
  DENY,
  /** Lets it pass and says so. */
  WARN,
  /** Lets it pass and records it. */
  AUDIT,
  /** Mends the object where it can be mended; refuses it elsewhere. */
  FIX;

  /**
   * Finds the action of a name. A profile's {@code disabled} is no action: such a rule does not
   * run.
   *
   * @param name the name in lower case
   * @return the action, or empty
   */
  public static Optional<Action> named(String name) {
    for (Action action : values()) {
      if (action.toString().equals(name)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  /**
   * Tells whether a finding with this action refuses the object.
   *
   * @return true for deny and fix
   */
  public boolean refuses() {
    return this == DENY || this == FIX;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
