package dev.bylaw.dsl.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documentation has an entry for each code: what it means, an example, how to mend it. */
class DiagnosticsDocumentationTest {
  private static final Path DOCUMENTATION = Path.of("../docs/diagnostics.md");

  /** A heading, and what follows it up to the next one. */
  private static final Pattern ENTRY = Pattern.compile(
      "^### (B0[0-4]\\d\\d): [^\n]+\n(.*?)(?=^##)", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern EXAMPLE =
      Pattern.compile("(.+?)^```bylaw[^\n]*\n(.+?)^```\n(.+)", Pattern.MULTILINE | Pattern.DOTALL);

  private static List<MatchResult> entries() throws IOException {
    return ENTRY.matcher(Files.readString(DOCUMENTATION) + "\n##").results().toList();
  }

  @Test
  void each_code_has_one_entry_and_no_entry_is_left_over() throws IOException {
    assertThat(entries().stream().map(entry -> entry.group(1)))
        .containsExactlyInAnyOrderElementsOf(DiagnosticCodes.of("B"));
  }

  @TestFactory
  Stream<DynamicTest> each_entry_has_meaning_example_and_remedy() throws IOException {
    return entries().stream()
        .map(entry ->
            DynamicTest.dynamicTest(entry.group(1), () -> assertIsComplete(entry.group(2))));
  }

  private static void assertIsComplete(String entry) {
    Matcher parts = EXAMPLE.matcher(entry);
    assertThat(entry).matches(EXAMPLE);
    assertThat(parts.matches()).isTrue();
    for (int part = 1; part <= 3; part++) {
      assertThat(parts.group(part)).isNotBlank();
    }
  }
}
