package dev.bylaw.binding;

import java.util.Map;
import java.util.Optional;

/**
 * What a policy set fixes for its binding.
 *
 * @param constants values of the binding's constants as text, as {@code kubernetes} to {@code 1.30}
 * @param defaultNamespace the namespace that fills in for a missing one; empty for {@code default}
 */
public record BindingSettings(Map<String, String> constants, Optional<String> defaultNamespace) {
  /** Nothing given: the binding's own defaults. */
  public static final BindingSettings DEFAULTS = new BindingSettings(Map.of(), Optional.empty());

  /** Copies the map. */
  public BindingSettings {
    constants = Map.copyOf(constants);
  }
}
