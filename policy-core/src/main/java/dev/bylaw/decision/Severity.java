package dev.bylaw.decision;

import java.util.Locale;
import java.util.Optional;

/** How much a rule's finding matters, from least to most. */
public enum Severity {
  /** Good to mend. */
  LOW,
  /** The default. */
  MEDIUM,
  /** To be mended soon. */
  HIGH,
  /** To be mended before anything else. */
  CRITICAL;

  /**
   * Finds the severity of a name.
   *
   * @param name the name in lower case, as policies and profiles write it
   * @return the severity, or empty
   */
  public static Optional<Severity> named(String name) {
    for (Severity severity : values()) {
      if (severity.toString().equals(name)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
