package dev.bylaw.kubernetes.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bylaw.ConfigurationException;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.dsl.difference.ComparedPolicies;
import dev.bylaw.dsl.difference.PolicyComparison;
import dev.bylaw.dsl.difference.SearchOptions;
import dev.bylaw.dsl.difference.SearchResult;
import dev.bylaw.dsl.difference.Witness;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A search names a witness for each edit that changes what the rules decide, and for no other. */
class PackEditTest {
  private static final List<SourceText> SOURCES = PackVersions.podSecurityStandards();
  private static final ComparedPolicies PACK = PackVersions.asWritten("pack", SOURCES);
  private static final int TRIES_FOR_A_WITNESS = 10_000;
  private static final int TRIES_FOR_NONE = 1_000;

  static List<PackEdit> edits() {
    try (InputStream in = PackEditTest.class.getResourceAsStream("edits.txt")) {
      return PackEdit.parse(
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<PackEdit> behavioural() {
    return edits().stream().filter(PackEdit::behavioural);
  }

  static Stream<PackEdit> refactorings() {
    return edits().stream().filter(each -> !each.behavioural());
  }

  private static SearchResult search(PackEdit edit, int tries) throws ConfigurationException {
    return PolicyComparison.of(
            PACK, PackVersions.asWritten("edited", edit.apply(SOURCES)), BindingSettings.DEFAULTS)
        .search(SearchOptions.of(tries, 1));
  }

  @Test
  void there_are_twenty_five_of_each_sort() {
    assertThat(behavioural()).hasSize(25);
    assertThat(refactorings()).hasSize(25);
  }

  @ParameterizedTest
  @MethodSource("behavioural")
  void an_edit_of_behaviour_has_a_witness(PackEdit edit) throws ConfigurationException {
    SearchResult result = search(edit, TRIES_FOR_A_WITNESS);
    assertThat(result.witnesses()).anyMatch(Witness::isOfBehaviour);
    assertThat(result.witnesses())
        .filteredOn(Witness::isOfBehaviour)
        .anyMatch(each -> each.test().isPresent());
  }

  @ParameterizedTest
  @MethodSource("refactorings")
  void a_refactoring_has_none(PackEdit edit) throws ConfigurationException {
    SearchResult result = search(edit, TRIES_FOR_NONE);
    assertThat(result.tried()).isEqualTo(TRIES_FOR_NONE);
    assertThat(result.witnesses()).isEmpty();
  }
}
