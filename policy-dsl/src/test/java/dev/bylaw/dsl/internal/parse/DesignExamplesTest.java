package dev.bylaw.dsl.internal.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.source.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DesignExamplesTest {
  @TestFactory
  Stream<DynamicTest> each_policy_of_the_design_is_read_without_an_error() {
    return DesignExamples.required().stream()
        .map(source -> DynamicTest.dynamicTest(source.name(), () -> assertIsRead(source)));
  }

  private static void assertIsRead(SourceText source) {
    ParseResult result = Parser.parse(source);
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.file()).isPresent();
    assertThat(result.file().orElseThrow().declarations()).isNotEmpty();
    assertThat(result.file().orElseThrow().complete()).isTrue();
  }
}
