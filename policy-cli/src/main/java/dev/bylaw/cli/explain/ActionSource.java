package dev.bylaw.cli.explain;

import dev.bylaw.cli.policies.LoadedPolicies;
import dev.bylaw.cli.result.Location;
import dev.bylaw.explanation.ExplainedRule;
import dev.bylaw.profile.Profile;
import dev.bylaw.profile.ProfileEntry;
import dev.bylaw.scalar.Glob;
import dev.bylaw.source.SourceText;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the line of a profile that says what a rule's findings do. */
final class ActionSource {
  private final LoadedPolicies policies;
  private final String folder;

  ActionSource(LoadedPolicies policies, Path workingDirectory) {
    this.policies = policies;
    this.folder = workingDirectory + File.separator;
  }

  /**
   * Finds it: the last entry with an action counts, and without one the entry that uses the rule.
   *
   * @return empty for a rule that runs as written
   */
  Optional<Location> of(ExplainedRule rule) {
    Optional<Location> found = Optional.empty();
    for (Profile profile : policies.profile().profiles()) {
      for (ProfileEntry entry : profile.entries()) {
        if (isAbout(entry, rule)
            && (found.isEmpty() || entry.action().isPresent() || entry.disabled())) {
          String key = entry.action().isPresent() || entry.disabled() ? "action" : "use";
          found =
              Optional.of(Location.of(name(profile.source()), profile.source(), entry.span(key)));
        }
      }
    }
    return found;
  }

  /** Files below the working directory are called as the user would call them. */
  private String name(SourceText profile) {
    String name = profile.name();
    return name.startsWith(folder) ? name.substring(folder.length()) : name;
  }

  private static boolean isAbout(ProfileEntry entry, ExplainedRule rule) {
    if (!entry.alias().orElse(rule.rule()).equals(rule.instance())) {
      return false;
    }
    return entry.isGlob()
        ? Glob.parse(entry.use()).filter(glob -> glob.matches(rule.rule())).isPresent()
        : entry.use().equals(rule.rule());
  }
}
