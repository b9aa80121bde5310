package dev.bylaw.dsl.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.mutation.report.MutantFate;
import dev.bylaw.dsl.mutation.report.MutationReport;
import dev.bylaw.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Survivors that are accepted with a reason. */
final class AcceptedSurvivorsTest {
  private static final String ENTRIES = """
      - declaration: shop.total
        operator: comparison-boundary
        from: deny if o.total > 100 message "too much"
        to: deny if o.total >= 100 message "too much"
        reason: orders of exactly 100 are not agreed upon
      - declaration: shop.total
        operator: number-changed
        from: deny if o.total > 100 message "too much"
        to: deny if o.total > 101 message "too much"
        reason: nor those of 101
      """;

  @Test
  void every_survivor_is_explained_and_every_explanation_is_of_a_survivor() throws Exception {
    MutationReport report = report("");

    AcceptedSurvivors accepted = AcceptedSurvivors.read(SourceText.of("s.yaml", ENTRIES));

    assertThat(report.of(MutantFate.SURVIVED)).hasSize(2);
    assertThat(accepted.unexplained(report)).isEmpty();
    assertThat(accepted.stale(report)).isEmpty();
    assertThat(AcceptedSurvivors.NONE.unexplained(report)).hasSize(2);
  }

  @Test
  void an_entry_of_a_change_that_a_test_notices_is_stale() throws Exception {
    MutationReport report = report("test \"100\" { input Order { total: 100 }  expect allow }");

    AcceptedSurvivors accepted = AcceptedSurvivors.read(SourceText.of("s.yaml", ENTRIES));

    assertThat(accepted.stale(report))
        .extracting(AcceptedSurvivor::operator)
        .containsExactly("comparison-boundary");
    assertThat(accepted.unexplained(report)).isEmpty();
  }

  @Test
  void a_survivor_without_an_entry_is_not_explained() throws Exception {
    AcceptedSurvivors one = new AcceptedSurvivors(
        AcceptedSurvivors.read(SourceText.of("s.yaml", ENTRIES)).entries().subList(0, 1));

    assertThat(one.unexplained(report("")))
        .extracting(each -> each.mutant().operator().toString())
        .containsExactly("number-changed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1                              | s.yaml:1:1: expected a list of accepted survivors",
        "''                                | s.yaml: expected a list of accepted survivors",
        "- 1                               | s.yaml:1:3: expected an object with declaration,",
        "- {declaration: a, why: b}        | s.yaml:1:3: unknown key 'why'",
        "- {declaration: 1}                | s.yaml:1:3: 'declaration' must be a text",
        "'- {declaration: a, operator: b, from: c, to: d, reason: \" \"}'"
            + " | s.yaml:1:3: 'reason' is empty",
        "'- [a'                            | s.yaml:",
      })
  void a_file_of_another_form_is_refused_with_its_place(String text, String message) {
    assertThatThrownBy(
            () -> AcceptedSurvivors.read(SourceText.of("s.yaml", text == null ? "" : text)))
        .isInstanceOf(InvalidAcceptanceException.class)
        .hasMessageStartingWith(message);
  }

  private static MutationReport report(String more) throws Exception {
    SourceText source = SourceText.of("shop.bylaw", """
        package shop
        type Order { total: int }
        rule total on Order as o {
          deny if o.total > 100 message "too much"
        }
        test "low" { input Order { total: 99 }  expect allow }
        test "high" { input Order { total: 102 }  expect deny total at total }
        """ + more);
    return MutationTesting.of(List.of(source), CompileOptions.of(List.of()))
        .run(Path.of(""), 1, MutationProgress.NONE);
  }
}
