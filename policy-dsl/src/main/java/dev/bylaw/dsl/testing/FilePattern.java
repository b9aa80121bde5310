package dev.bylaw.dsl.testing;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** A pattern of files with {@code *}, {@code ?} and {@code **}, below a folder. */
final class FilePattern {
  private static final int DEPTH = 32;

  private final Path base;
  private final PathMatcher matcher;

  /** Makes a pattern; steps to parents that it begins with lead out of the folder. */
  FilePattern(Path folder, String pattern) {
    Path start = folder;
    String rest = pattern;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      boolean up = rest.startsWith("../");
      Path parent = start.getParent();
      start = up && parent != null ? parent : start;
      rest = rest.substring(up ? 3 : 2);
    }
    this.base = start;
    this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
  }

  /** Tells whether a file is one of these, were it there. */
  boolean matches(Path file) {
    return file.startsWith(base) && matcher.matches(base.relativize(file));
  }

  /** Returns the files that match, in the order of their names. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(base, DEPTH)) {
      return files.filter(Files::isRegularFile).filter(this::matches).sorted().toList();
    }
  }
}
