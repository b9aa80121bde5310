package dev.bylaw.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what to read. What a user names is read whatever it is called; below a folder, files with
 * the given extensions are. Everything else that is met is listed as skipped, with the reason.
 */
public final class InputFinder {
  /** The extensions of manifests. */
  public static final List<String> MANIFESTS = List.of(".yaml", ".yml", ".json");

  private static final String STANDARD_INPUT_ARGUMENT = "-";

  private final Path workingDirectory;
  private final List<String> extensions;
  private final List<InputFile> files = new ArrayList<>();
  private final List<SkippedPath> skipped = new ArrayList<>();
  private final List<FailedPath> failed = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private InputFinder(Path workingDirectory, List<String> extensions) {
    this.workingDirectory = workingDirectory;
    this.extensions = extensions;
  }

  /**
   * Finds the inputs that arguments name.
   *
   * @param workingDirectory what relative arguments are relative to
   * @param arguments files, folders, and {@code -} for standard input
   * @param extensions the extensions that files below a folder must have
   * @return where every path ended; a file that is named twice is there once
   */
  public static FoundInputs find(
      Path workingDirectory, List<String> arguments, List<String> extensions) {
    InputFinder finder = new InputFinder(workingDirectory, extensions);
    boolean standardInput = false;
    for (String argument : arguments) {
      if (!argument.equals(STANDARD_INPUT_ARGUMENT)) {
        finder.addNamed(argument);
      } else if (!standardInput) {
        standardInput = true;
        finder.files.add(InputFile.standardInput());
      }
    }
    return new FoundInputs(finder.files, finder.skipped, finder.failed);
  }

  private void addNamed(String argument) {
    Path path;
    try {
      path = workingDirectory.resolve(argument);
    } catch (InvalidPathException e) {
      failed.add(new FailedPath(argument, "is not a valid path"));
      return;
    }
    if (argument.isEmpty() || !Files.exists(path)) {
      boolean dangling = !argument.isEmpty() && Files.isSymbolicLink(path);
      failed.add(new FailedPath(
          argument, dangling ? "is a symbolic link that leads nowhere" : "does not exist"));
    } else if (Files.isDirectory(path)) {
      Path root = path.toAbsolutePath().normalize();
      new FolderWalk(root).walk(root, displayPrefix(argument), IgnoreRules.forNamed(root));
    } else {
      addFile(argument, path, true);
    }
  }

  private static String displayPrefix(String argument) {
    String name = argument;
    while (name.length() > 1 && name.endsWith("/")) {
      name = name.substring(0, name.length() - 1);
    }
    if (name.equals(".")) {
      return "";
    }
    return name.equals("/") ? "/" : name + "/";
  }

  private void addFile(String name, Path path, boolean named) {
    if (seen.add(identity(path))) {
      files.add(new InputFile(name, Optional.of(path), named));
    }
  }

  private static Path identity(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private boolean hasExtension(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return extensions.stream().anyMatch(name::endsWith);
  }

  /** The walk below one named folder. */
  private final class FolderWalk {
    private final Path root;

    FolderWalk(Path root) {
      this.root = root;
    }

    void walk(Path folder, String prefix, Optional<IgnoreRules> rulesAbove) {
      Optional<IgnoreRules> rules = IgnoreRules.below(rulesAbove, folder);
      List<Path> entries = new ArrayList<>();
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      } catch (IOException | DirectoryIteratorException e) {
        String name = prefix.isEmpty() ? "." : prefix;
        failed.add(new FailedPath(name, "cannot be listed: " + Failures.reason(e)));
        return;
      }
      entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
      for (Path entry : entries) {
        visit(entry, prefix + entry.getFileName(), rules);
      }
    }

    private void visit(Path entry, String name, Optional<IgnoreRules> rules) {
      boolean folder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
      if (rules.isPresent() && rules.get().ignores(entry, folder)) {
        skipped.add(new SkippedPath(folder ? name + "/" : name, "excluded by .gitignore", true));
      } else if (folder && entry.getFileName().toString().startsWith(".")) {
        skipped.add(new SkippedPath(name + "/", "hidden folder", true));
      } else if (folder) {
        walk(entry, name + "/", rules);
      } else if (Files.isSymbolicLink(entry)) {
        visitLink(entry, name);
      } else if (!hasExtension(entry)) {
        skipped.add(new SkippedPath(name, otherExtension(), true));
      } else if (Files.isRegularFile(entry)) {
        addFile(name, entry, false);
      } else {
        skipped.add(new SkippedPath(name, "not a regular file", false));
      }
    }

    /**
     * A link that leaves the folder is not followed: who writes the folder does not choose which of
     * the reader's other files appear in a report.
     */
    private void visitLink(Path link, String name) {
      if (!Files.exists(link)) {
        failed.add(new FailedPath(name, "is a symbolic link that leads nowhere"));
      } else if (Files.isDirectory(link)) {
        skipped.add(new SkippedPath(name, "symbolic link to a folder; name it to check it", false));
      } else if (!hasExtension(link)) {
        skipped.add(new SkippedPath(name, otherExtension(), true));
      } else if (!identity(link).startsWith(identity(root))) {
        skipped.add(new SkippedPath(
            name, "symbolic link to outside of the folder; name it to check it", false));
      } else if (Files.isRegularFile(link)) {
        addFile(name, link, false);
      } else {
        skipped.add(new SkippedPath(name, "not a regular file", false));
      }
    }

    private String otherExtension() {
      return "not " + String.join(", ", extensions);
    }
  }
}
