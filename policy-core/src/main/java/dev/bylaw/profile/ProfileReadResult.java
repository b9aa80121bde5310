package dev.bylaw.profile;

import dev.bylaw.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a profile.
 *
 * @param profile the profile; empty if there is an error
 * @param diagnostics everything that is wrong
 */
public record ProfileReadResult(Optional<Profile> profile, List<Diagnostic> diagnostics) {
  /** Copies the list. */
  public ProfileReadResult {
    diagnostics = List.copyOf(diagnostics);
  }
}
