package dev.bylaw.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.document.Node;
import dev.bylaw.reader.DocumentReader;
import dev.bylaw.reader.Limits;
import dev.bylaw.reader.ReadResult;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of profile files and the reader judge alike. */
class ProfileSchemaTest {
  static Stream<Arguments> profiles() throws IOException {
    Map<String, String> all = new TreeMap<>(BadProfilesTest.sections("bad-profiles.txt"));
    all.putAll(BadProfilesTest.sections("good-profiles.txt"));
    return all.entrySet().stream()
        .filter(each -> read(each.getValue()).documents().size() == 1)
        .map(each -> Arguments.of(each.getKey(), each.getValue()))
        .toList()
        .stream();
  }

  private static ReadResult read(String text) {
    return DocumentReader.yaml(SourceText.of("profile.yaml", text), Limits.DEFAULT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("profiles")
  void schema_and_reader_judge_alike(String name, String text) {
    boolean accepted =
        ProfileReader.read(SourceText.of("profile.yaml", text)).diagnostics().stream()
            .noneMatch(Diagnostic::isError);
    Node schema = read(ProfileReader.schema()).documents().get(0).root();
    assertThat(SchemaValidation.failures(schema, read(text).documents().get(0).root())
            .isEmpty())
        .isEqualTo(accepted);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goodProfiles")
  void good_profiles_are_read(String name, String text) {
    ProfileReadResult result = ProfileReader.read(SourceText.of("profile.yaml", text));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.profile()).isPresent();
  }

  static Stream<Arguments> goodProfiles() throws IOException {
    return BadProfilesTest.sections("good-profiles.txt").entrySet().stream()
        .map(each -> Arguments.of(each.getKey(), each.getValue()))
        .toList()
        .stream();
  }

  @Test
  void the_published_schema_is_the_one_in_the_module() throws IOException {
    assertThat(Files.readString(Path.of("../docs/schemas/profile.schema.json")))
        .isEqualTo(ProfileReader.schema());
  }
}
