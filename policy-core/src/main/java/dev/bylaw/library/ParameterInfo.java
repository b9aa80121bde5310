package dev.bylaw.library;

import dev.bylaw.type.Type;
import java.util.Optional;

/**
 * A parameter of a rule.
 *
 * @param name its name, as profiles write it
 * @param type the type of its values
 * @param defaultText the expression whose value it has where a profile gives none, as a policy
 *     would write it: {@code "4Gi"}, {@code kubernetes}, {@code absent}; empty if a profile must
 *     give one
 */
public record ParameterInfo(String name, Type type, Optional<String> defaultText) {
  /**
   * Tells whether a profile must give a value.
   *
   * @return true if the rule has no default
   */
  public boolean required() {
    return defaultText.isEmpty();
  }
}
