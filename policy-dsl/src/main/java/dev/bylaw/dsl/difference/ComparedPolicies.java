package dev.bylaw.dsl.difference;

import dev.bylaw.library.Library;
import dev.bylaw.profile.Profile;
import dev.bylaw.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Policies as one side of a comparison.
 *
 * @param name how reports call them
 * @param libraries the libraries, one of which brings the binding
 * @param profile which rules are used and how; empty for none
 * @param asWritten packages whose rules are used as their authors wrote them, but for those that
 *     the profile names
 * @param selectors globs over ids of rules and names of their uses, or controls of frameworks;
 *     empty for all
 * @param sources the texts of all packages, so that a test can be put beside them; empty if they
 *     are not at hand
 */
public record ComparedPolicies(
    String name,
    List<Library> libraries,
    Optional<Profile> profile,
    Set<String> asWritten,
    List<String> selectors,
    List<SourceText> sources) {
  /** Copies the collections. */
  public ComparedPolicies {
    libraries = List.copyOf(libraries);
    asWritten = Set.copyOf(asWritten);
    selectors = List.copyOf(selectors);
    sources = List.copyOf(sources);
  }
}
