package dev.bylaw.dsl.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The style: each {@code name.bylaw} becomes {@code name.expected}. {@code -Dbylaw.golden=refresh}
 * writes what is made now and fails, so that a refresh never passes unseen.
 */
class FormatterGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/format");
  private static final boolean REFRESH = "refresh".equals(System.getProperty("bylaw.golden"));

  @TestFactory
  Stream<DynamicTest> each_policy_is_formatted_as_expected() {
    return files(".bylaw").stream()
        .map(file ->
            DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertExpected(file)));
  }

  private static void assertExpected(Path file) throws IOException {
    SourceText source = SourceText.of(file.toString(), Files.readString(file));
    String formatted = Formatter.format(source).text().orElseThrow();
    if (REFRESH) {
      Files.writeString(expected(file), formatted);
      fail("refreshed; look at the change and run again without -Dbylaw.golden=refresh");
    }
    assertThat(expected(file)).exists();
    assertThat(formatted).isEqualTo(Files.readString(expected(file)));
    FormatterPropertyTest.assertLaws(source.text());
  }

  @Test
  void no_expected_file_is_left_over() {
    assertThat(files(".expected"))
        .containsExactlyElementsOf(
            files(".bylaw").stream().map(FormatterGoldenTest::expected).toList());
  }

  private static Path expected(Path file) {
    return file.resolveSibling(file.getFileName().toString().replace(".bylaw", ".expected"));
  }

  private static List<Path> files(String suffix) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
