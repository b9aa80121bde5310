package dev.bylaw.cli.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ignore files that apply in a folder: its own and those of the folders above it, up to the
 * root of the repository. The innermost that speaks of a path decides. Immutable.
 */
final class IgnoreRules {
  private final Optional<IgnoreRules> outer;
  private final Path folder;
  private final IgnoreFile file;

  private IgnoreRules(Optional<IgnoreRules> outer, Path folder, IgnoreFile file) {
    this.outer = outer;
    this.folder = folder;
    this.file = file;
  }

  /**
   * Collects the rules for a folder that a user named. Where it is itself ignored, naming it says
   * that its contents are wanted: then only the ignore files inside it count.
   *
   * @param folder the folder, absolute and normalised
   */
  static Optional<IgnoreRules> forNamed(Path folder) {
    Optional<IgnoreRules> above = aboveIn(folder);
    boolean ignored = above.isPresent() && above.get().ignoresOrItsParents(folder);
    return below(ignored ? Optional.empty() : above, folder);
  }

  /** Adds the ignore file of a folder to the rules of its parent, if it has one. */
  static Optional<IgnoreRules> below(Optional<IgnoreRules> outer, Path folder) {
    Path candidate = folder.resolve(IgnoreFile.NAME);
    if (!Files.isRegularFile(candidate, LinkOption.NOFOLLOW_LINKS)) {
      return outer;
    }
    try {
      String text = new String(Files.readAllBytes(candidate), StandardCharsets.UTF_8);
      return Optional.of(new IgnoreRules(outer, folder, IgnoreFile.parse(text)));
    } catch (IOException e) {
      // An ignore file that cannot be read leaves nothing out: more is checked, not less.
      return outer;
    }
  }

  boolean ignores(Path path, boolean isFolder) {
    if (path.equals(folder) || !path.startsWith(folder)) {
      return outer.isPresent() && outer.get().ignores(path, isFolder);
    }
    List<String> segments = new ArrayList<>();
    folder.relativize(path).forEach(segment -> segments.add(segment.toString()));
    Optional<Boolean> verdict = file.ignores(segments, isFolder);
    return verdict.orElseGet(() -> outer.isPresent() && outer.get().ignores(path, isFolder));
  }

  private boolean ignoresOrItsParents(Path path) {
    for (Path each = path; each != null && !each.equals(root()); each = each.getParent()) {
      if (ignores(each, true)) {
        return true;
      }
    }
    return false;
  }

  private Path root() {
    return outer.isPresent() ? outer.get().root() : folder;
  }

  private static Optional<IgnoreRules> aboveIn(Path folder) {
    List<Path> parents = new ArrayList<>();
    for (Path each = folder; each != null; each = each.getParent()) {
      if (!each.equals(folder)) {
        parents.add(0, each);
      }
      if (Files.exists(each.resolve(".git"))) {
        Optional<IgnoreRules> rules = Optional.empty();
        for (Path parent : parents) {
          rules = below(rules, parent);
        }
        return rules;
      }
    }
    return Optional.empty();
  }
}
