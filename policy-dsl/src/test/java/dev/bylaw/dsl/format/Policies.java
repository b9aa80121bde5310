package dev.bylaw.dsl.format;

import dev.bylaw.dsl.internal.parse.Parser;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The policy files that are at hand. */
final class Policies {
  private static final Path REPOSITORY = Path.of("..");
  private static final Path DESIGN = Path.of(
          Optional.ofNullable(System.getenv("BYLAW_SHARED")).orElse("../../shared"))
      .resolve("design/examples");

  private Policies() {}

  /** Returns the policies that users read: those of the pack, and examples. */
  static List<SourceText> published() {
    return Stream.of(
            "policy-k8s-rules/src",
            "examples",
            "policy-dsl/src/test/resources/examples",
            "policy-dsl/src/test/resources/conformance")
        .map(REPOSITORY::resolve)
        .filter(Files::isDirectory)
        .flatMap(folder -> below(folder).stream())
        .filter(Policies::isRead)
        .toList();
  }

  /** Returns every policy of the repository, and of the design where it is at hand. */
  static List<SourceText> readable() {
    List<SourceText> all = new ArrayList<>(below(REPOSITORY));
    if (Files.isDirectory(DESIGN)) {
      all.addAll(below(DESIGN));
    }
    return all.stream().filter(Policies::isRead).toList();
  }

  private static boolean isRead(SourceText source) {
    return Parser.parse(source).diagnostics().isEmpty();
  }

  private static List<SourceText> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".bylaw") && Files.isRegularFile(file))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .map(Policies::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceText read(Path file) {
    try {
      return SourceText.of(file.normalize().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
