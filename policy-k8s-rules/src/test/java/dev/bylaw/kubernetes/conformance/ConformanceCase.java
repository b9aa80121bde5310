package dev.bylaw.kubernetes.conformance;

import dev.bylaw.document.Node;
import dev.bylaw.document.ObjectNode;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case of the suite; its README says what each file is for.
 *
 * @param chapter the folder of the chapter
 * @param name the name that all files of the case begin with
 */
record ConformanceCase(Path chapter, String name) {
  static final Path SUITE = Path.of("../policy-dsl/src/test/resources/conformance");
  private static final String POLICY = ".bylaw";

  /** Returns all cases, in the order of their names. */
  static List<ConformanceCase> all() {
    return entries(SUITE).stream()
        .filter(Files::isDirectory)
        .flatMap(chapter -> entries(chapter).stream()
            .filter(path -> Files.isDirectory(path) || path.toString().endsWith(POLICY))
            .map(path -> new ConformanceCase(chapter, nameOf(path))))
        .toList();
  }

  private static String nameOf(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(POLICY) ? name.substring(0, name.length() - POLICY.length()) : name;
  }

  /** Returns the program: a file, or those of a folder. */
  List<SourceText> sources() {
    Path folder = chapter.resolve(name);
    return Files.isDirectory(folder)
        ? entries(folder).stream().map(ConformanceCase::read).toList()
        : List.of(read(chapter.resolve(name + POLICY)));
  }

  Path inputs() {
    return chapter.resolve(name + ".inputs.yaml");
  }

  Path profile() {
    return chapter.resolve(name + ".profile.yaml");
  }

  Path expected() {
    return chapter.resolve(name + ".expected.yaml");
  }

  /** Returns what is given to the program; nothing if the case is about the program alone. */
  ObjectNode given() {
    if (!Files.exists(inputs())) {
      return ObjectNode.of(Map.of());
    }
    ReadResult read = DocumentReader.yaml(read(inputs()), Limits.DEFAULT);
    if (read.problems().isEmpty() && read.documents().get(0).root() instanceof ObjectNode given) {
      return given;
    }
    throw new AssertionError(inputs() + ": " + read.problems());
  }

  static Optional<Node> member(ObjectNode object, String key) {
    return Optional.ofNullable(object.get(key));
  }

  static List<Path> entries(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceText read(Path path) {
    try {
      return SourceText.of(path.getFileName().toString(), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return chapter.getFileName() + "/" + name;
  }
}
