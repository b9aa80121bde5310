package dev.bylaw.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a text that cannot be read is told. Each row of {@code mistakes.tsv} has the format, the
 * text, and code, line and column, message and remedy.
 */
class MistakesTest {
  static Stream<Arguments> rows() throws IOException {
    try (InputStream in = MistakesTest.class.getResourceAsStream("mistakes.tsv")) {
      String table = new String(
          Objects.requireNonNull(in, "mistakes.tsv").readAllBytes(), StandardCharsets.UTF_8);
      return table
          .lines()
          .map(line -> Arguments.of((Object[]) line.split("\t", 3)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("rows")
  void says_what_is_wrong_and_what_to_do(String format, String text, String expected) {
    String input = Read.unescape(text);
    ReadResult result = format.equals("json") ? Read.json(input) : Read.yaml(input);
    assertThat(result.problems()).hasSize(1);
    assertThat(Read.describe(result.problems().get(0))).isEqualTo(expected);
  }
}
