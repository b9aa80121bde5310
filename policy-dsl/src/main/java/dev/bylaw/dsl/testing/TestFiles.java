package dev.bylaw.dsl.testing;

import dev.bylaw.internal.program.TestDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the files that a test names. */
final class TestFiles {
  private TestFiles() {}

  /** Returns what the patterns of a test match, as far as it can be listed. */
  static List<Path> of(TestDefinition test, Path folder) {
    List<Path> files = new ArrayList<>();
    for (TestDefinition.Input each : test.inputs()) {
      if (each instanceof TestDefinition.Input.Files named) {
        files.addAll(listed(test, folder, named));
      }
    }
    return files;
  }

  private static List<Path> listed(
      TestDefinition test, Path folder, TestDefinition.Input.Files named) {
    try {
      return matching(test, folder, named);
    } catch (IOException | UncheckedIOException unlisted) {
      return List.of();
    }
  }

  /** Tells whether a pattern of a test matches a file. */
  static boolean matches(TestDefinition test, Path folder, Path file) {
    return test.inputs().stream()
        .filter(TestDefinition.Input.Files.class::isInstance)
        .map(each -> ((TestDefinition.Input.Files) each).pattern())
        .anyMatch(each -> new FilePattern(beside(test, folder), each).matches(file));
  }

  /** Returns what a pattern matches, in the order of the names. */
  static List<Path> matching(TestDefinition test, Path folder, TestDefinition.Input.Files named)
      throws IOException {
    return new FilePattern(beside(test, folder), named.pattern()).files();
  }

  /** Returns the folder of the test's own file, where its patterns begin. */
  static Path beside(TestDefinition test, Path folder) {
    return folder.resolve(test.source()).toAbsolutePath().resolveSibling("");
  }
}
