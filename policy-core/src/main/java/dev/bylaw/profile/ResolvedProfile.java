package dev.bylaw.profile;

import dev.bylaw.diagnostic.Diagnostic;
import java.util.List;

/**
 * A profile with all that it inherits, applied to rules. Immutable.
 *
 * @param name the profile's name
 * @param uses the rules in use, in the order of their first entry
 * @param disabled the rules that an entry disables, as they would be used otherwise
 * @param diagnostics everything that is wrong or worth a warning; with an error among them the uses
 *     must not be relied on
 */
public record ResolvedProfile(
    String name, List<RuleUse> uses, List<RuleUse> disabled, List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public ResolvedProfile {
    uses = List.copyOf(uses);
    disabled = List.copyOf(disabled);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Tells whether the uses can be relied on.
   *
   * @return true if no diagnostic is an error
   */
  public boolean usable() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }
}
