package dev.bylaw.kubernetes.examples;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.kubernetes.cases.SharedCases;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The programs, which are no part of the repository. */
final class DesignExamples {
  private static final Path TESTS = Path.of("src/test/resources/dev/bylaw/kubernetes/examples");

  private DesignExamples() {}

  /** Returns the programs that must type-check; skips the test that asks where there are none. */
  static List<SourceText> sources() {
    Path folder = SharedCases.folder().resolve("../design/examples").normalize();
    Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no examples at " + folder);
    return read(folder).stream()
        .filter(each -> !each.name().equals("lexical.bylaw"))
        .toList();
  }

  /** Returns our own tests of them, which stand in the same packages. */
  static List<SourceText> tests() {
    return read(TESTS);
  }

  static Compilation check(List<SourceText> sources) {
    return Bylaw.check(
        sources, CompileOptions.of(List.of()).withBinding(KubernetesRules.binding()));
  }

  /**
   * Takes out what is refused: a declaration or import with an error, and whatever has an error
   * without it. Declarations are separated by empty lines; all others keep their places.
   */
  static List<SourceText> withoutRefused(List<SourceText> sources) {
    List<SourceText> kept = new ArrayList<>(sources);
    List<Diagnostic> errors = check(kept).errors();
    while (!errors.isEmpty()) {
      for (Diagnostic error : errors) {
        kept.replaceAll(each -> each.name().equals(error.primary().source().name())
            ? blank(each, error.primary().span().start())
            : each);
      }
      errors = check(kept).errors();
    }
    return kept;
  }

  private static SourceText blank(SourceText source, int offset) {
    String text = source.text();
    boolean header = text.lastIndexOf("\n\n", offset) < 0;
    String separator = header ? "\n" : "\n\n";
    int start = Math.max(0, text.lastIndexOf(separator, offset));
    int end = text.indexOf(separator, offset);
    end = end < 0 ? text.length() : end;
    String blanks = text.substring(start, end).replaceAll("[^\n]", " ");
    return SourceText.of(source.name(), text.substring(0, start) + blanks + text.substring(end));
  }

  private static List<SourceText> read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(each -> each.toString().endsWith(".bylaw"))
          .sorted()
          .map(DesignExamples::readFile)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static SourceText readFile(Path file) {
    try {
      return SourceText.of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
