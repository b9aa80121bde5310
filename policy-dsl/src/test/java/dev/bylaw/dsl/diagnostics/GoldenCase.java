package dev.bylaw.dsl.diagnostics;

import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Policies with something to report, and what is to be reported: {@code name.bylaw}, or the files
 * of the folder {@code name}, with {@code name.expected} beside it.
 */
record GoldenCase(String name, List<SourceText> sources, Path expected) {
  static final Path FOLDER = Path.of("src/test/resources/diagnostics");
  private static final String POLICY = ".bylaw";

  /** Returns all cases, in the order of their names. */
  static List<GoldenCase> all() {
    return entries(FOLDER).stream()
        .filter(path -> Files.isDirectory(path) || path.toString().endsWith(POLICY))
        .map(GoldenCase::of)
        .toList();
  }

  private static GoldenCase of(Path path) {
    String fileName = path.getFileName().toString();
    boolean folder = Files.isDirectory(path);
    String name = folder ? fileName : fileName.substring(0, fileName.length() - POLICY.length());
    List<SourceText> sources =
        (folder ? entries(path) : List.of(path)).stream().map(GoldenCase::read).toList();
    return new GoldenCase(name, sources, FOLDER.resolve(name + ".expected"));
  }

  static List<Path> entries(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceText read(Path path) {
    try {
      return SourceText.of(
          FOLDER.relativize(path).toString().replace('\\', '/'), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
