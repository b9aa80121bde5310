package dev.bylaw.dsl.internal.parse;

import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The policies of the language's design, where they are at hand. */
final class DesignExamples {
  private static final Path FOLDER = Path.of(
          Optional.ofNullable(System.getenv("BYLAW_SHARED")).orElse("../../shared"))
      .resolve("design/examples");

  private DesignExamples() {}

  /** Returns the policies, or ends the test as skipped where they are missing. */
  static List<SourceText> required() {
    Assumptions.assumeTrue(
        Files.isDirectory(FOLDER),
        () -> "the design's examples are not at " + FOLDER.toAbsolutePath().normalize());
    return ifPresent();
  }

  static List<SourceText> ifPresent() {
    return Files.isDirectory(FOLDER) ? read(FOLDER) : List.of();
  }

  /** Returns the policies of a folder, in the order of their names. */
  static List<SourceText> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".bylaw"))
          .sorted()
          .map(DesignExamples::readFile)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceText readFile(Path file) {
    try {
      return SourceText.of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
