package dev.bylaw.kubernetes.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compiles the examples of the documentation; those with an error must report what they say. */
class DocumentationExamplesTest {
  private static final Path PAGES = Path.of("../docs");

  private static List<CodeBlock> blocks() {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return Stream.concat(Stream.of(Path.of("../README.md")), files)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .flatMap(file -> CodeBlock.of(file.getFileName().toString(), read(file)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> each_example_compiles_or_reports_what_it_says() {
    return blocks().stream()
        .map(block -> DynamicTest.dynamicTest(block.toString(), () -> assertCompiles(block)));
  }

  private static void assertCompiles(CodeBlock block) {
    if (block.code().isEmpty()) {
      assertThat(block.diagnostics()).as(block.text()).noneMatch(each -> !each.startsWith("B04"));
    } else {
      assertThat(block.diagnostics())
          .as(block.text())
          .anyMatch(each -> each.startsWith(block.code().get()));
    }
  }

  @Test
  void the_reference_and_the_diagnostics_have_examples() {
    assertThat(blocks())
        .filteredOn(each -> each.page().equals("language.md"))
        .hasSizeGreaterThan(30);
    assertThat(blocks())
        .filteredOn(each -> each.page().equals("diagnostics.md"))
        .hasSizeGreaterThan(90);
  }
}
