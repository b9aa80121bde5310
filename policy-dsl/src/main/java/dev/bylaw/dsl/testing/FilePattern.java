package dev.bylaw.dsl.testing;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of a pattern with {@code *}, {@code ?} and {@code **}. */
final class FilePattern {
  private static final int DEPTH = 32;

  private FilePattern() {}

  /**
   * Returns the files below a folder whose path from there matches, in the order of their names.
   */
  static List<Path> matching(Path folder, String pattern) throws IOException {
    Path start = folder;
    String rest = pattern;
    while (rest.startsWith("../") || rest.startsWith("./")) {
      boolean up = rest.startsWith("../");
      Path parent = start.getParent();
      start = up && parent != null ? parent : start;
      rest = rest.substring(up ? 3 : 2);
    }
    Path base = start;
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
    try (Stream<Path> files = Files.walk(base, DEPTH)) {
      return files
          .filter(Files::isRegularFile)
          .filter(each -> matcher.matches(base.relativize(each)))
          .sorted()
          .toList();
    }
  }
}
