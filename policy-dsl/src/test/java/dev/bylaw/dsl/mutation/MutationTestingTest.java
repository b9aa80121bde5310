package dev.bylaw.dsl.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.dsl.CompilationException;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.mutation.report.DroppedMutants;
import dev.bylaw.dsl.mutation.report.MutantFate;
import dev.bylaw.dsl.mutation.report.MutantResult;
import dev.bylaw.dsl.mutation.report.MutationOperator;
import dev.bylaw.dsl.mutation.report.MutationReport;
import dev.bylaw.dsl.mutation.report.MutationTally;
import dev.bylaw.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What tests notice of changed policies. */
final class MutationTestingTest {
  private static final String POLICY = """
      package shop
      type Order { total: int, express: bool?, lines: list<int> }
      rule total on Order as o {
        deny if o.total > 100 message "too much"
      }
      """;
  private static final String BOUNDARIES = """
      package shop
      test "100 passes" { input Order { total: 100, lines: [] }  expect allow }
      test "101 is denied" { input Order { total: 101, lines: [] }  expect deny total at total }
      """;

  @Test
  void tests_on_both_sides_of_a_boundary_notice_every_change_of_it() throws Exception {
    MutationReport report = run(POLICY, BOUNDARIES);

    assertThat(report.of(MutantFate.SURVIVED)).isEmpty();
    assertThat(report.tally().score()).isEqualTo(100);
    assertThat(report.results())
        .extracting(each -> each.mutant().operator())
        .contains(
            MutationOperator.COMPARISON_BOUNDARY,
            MutationOperator.NUMBER_CHANGED,
            MutationOperator.STATEMENT_REMOVED);
  }

  @Test
  void a_change_that_tests_evaluate_without_noticing_survives_as_a_diff() throws Exception {
    MutationReport report = run(POLICY, """
        package shop
        test "much too much" { input Order { total: 1000, lines: [] }  expect deny total at total }
        """);

    assertThat(report.of(MutantFate.SURVIVED))
        .extracting(each -> each.mutant().lines().diff())
        .contains(List.of(
            "-  deny if o.total > 100 message \"too much\"",
            "+  deny if o.total >= 100 message \"too much\""));
    assertThat(report.of(MutantFate.SURVIVED)).allSatisfy(each -> {
      assertThat(each.covering()).isEqualTo(1);
      assertThat(each.killer()).isEmpty();
      assertThat(each.mutant().declaration()).isEqualTo("shop.total");
    });
    assertThat(report.tally().score()).isLessThan(100).isGreaterThan(0);
  }

  @Test
  void the_test_that_notices_a_change_is_named() throws Exception {
    assertThat(run(POLICY, BOUNDARIES).of(MutantFate.KILLED))
        .extracting(each -> each.killer().orElseThrow())
        .contains("shop: 100 passes", "shop: 101 is denied");
  }

  @Test
  void what_no_test_evaluates_is_listed_apart() throws Exception {
    MutationReport report = run(POLICY, BOUNDARIES, """
        package shop
        fn never(o: Order): bool = o.total == 7
        rule express on Order as o when o.express == true {
          require !never(o) message "seven"
        }
        """);

    assertThat(tally(report, "shop.never"))
        .satisfies(each -> assertThat(each.notCovered()).isEqualTo(each.all()).isPositive());
    assertThat(report.of(MutantFate.NOT_COVERED))
        .extracting(MutantResult::covering)
        .containsOnly(0);
    assertThat(report.tally())
        .satisfies(each -> assertThat(each.score()).isEqualTo(100.0 * each.killed() / each.all()));
  }

  @Test
  void a_constant_counts_as_evaluated_where_something_reads_it() throws Exception {
    MutationReport report = run("""
        package shop
        type Order { total: int }
        const base: int = 50
        const most: int = base + 50
        const unread: int = 1
        rule total on Order as o {
          deny if o.total > most message "too much"
        }
        test "100 passes" { input Order { total: 100 }  expect allow }
        test "101 is denied" { input Order { total: 101 }  expect deny total }
        """);

    assertThat(tally(report, "shop.base").score()).isEqualTo(100);
    assertThat(tally(report, "shop.most").score()).isEqualTo(100);
    assertThat(tally(report, "shop.unread")).isEqualTo(new MutationTally(0, 0, 2));
  }

  @Test
  void changes_that_are_refused_or_change_nothing_do_not_count() throws Exception {
    MutationReport report = run("""
        package shop
        type Order { total: int, code: string? }
        fn known(o: Order): bool = o.code is present && o.code == "a"
        fn sure(o: Order): bool = o.code is present && o.code.startsWith("a")
        test "known" {
          expect that known({ total: 1, code: "a" })
          expect that !known({ total: 1, code: "b" })
          expect that sure({ total: 1, code: "ab" })
        }
        """);

    assertThat(report.dropped().equal())
        .as("'o.code == \"a\"' alone is the same")
        .isPositive();
    assertThat(report.dropped().illTyped()).as("a method of what may be absent").isPositive();
    assertThat(report.results())
        .extracting(each -> each.mutant().changedText())
        .noneMatch(each -> each.contains("bool = o.code == \"a\""));
  }

  @Test
  void one_change_in_two_spellings_counts_once() throws Exception {
    MutationReport report = run(POLICY, BOUNDARIES);

    // 'o.total > 99' and 'o.total >= 100'; 'deny if false' and no statement are not both tried.
    assertThat(report.dropped()).isEqualTo(new DroppedMutants(0, 0, 1));
  }

  @Test
  void a_change_that_exhausts_the_budget_is_noticed() throws Exception {
    String numbers =
        IntStream.range(0, 40).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    MutationReport report = run("""
        package shop
        type Order { total: int }
        const xs: list<int> = [%s]
        rule slow on Order as o {
          deny if o.total > 5 && (any a in xs: any b in xs: any c in xs: any d in xs: a + b + c + d < 0)
            message "m"
        }
        test "5" { input Order { total: 5 }  expect allow }
        """.formatted(numbers));

    assertThat(report.results())
        .filteredOn(each -> each.mutant().operator() == MutationOperator.COMPARISON_BOUNDARY)
        .filteredOn(each -> each.mutant().replacement().equals(">="))
        .extracting(MutantResult::fate)
        .contains(MutantFate.KILLED);
  }

  @Test
  void tests_that_fail_before_anything_is_changed_are_refused() {
    assertThatThrownBy(() -> run(POLICY, """
            package shop
            test "wrong" { input Order { total: 100, lines: [] }  expect deny }
            test "right" { input Order { total: 100, lines: [] }  expect allow }
            """))
        .isInstanceOf(FailingTestsException.class)
        .satisfies(each ->
            assertThat(((FailingTestsException) each).tests()).containsExactly("shop: wrong"))
        .hasMessageContaining("shop: wrong");
  }

  @Test
  void policies_with_errors_are_refused() {
    assertThatThrownBy(() -> run("package shop\nrule r on Nothing as n { }"))
        .isInstanceOf(CompilationException.class);
  }

  @Test
  void a_change_of_an_imported_package_is_noticed_by_the_tests_of_those_that_import_it()
      throws Exception {
    MutationReport report =
        run("package limits\nconst most: int = 100\nfn over(n: int): bool = n > most", """
        package shop
        import limits.{ over }
        type Order { total: int }
        rule total on Order as o { deny if over(o.total) message "too much" }
        test "100 passes" { input Order { total: 100 }  expect allow }
        test "101 is denied" { input Order { total: 101 }  expect deny total }
        """);

    assertThat(tally(report, "limits.most").score()).isEqualTo(100);
    assertThat(tally(report, "limits.over").score()).isEqualTo(100);
  }

  @Test
  void the_report_does_not_depend_on_the_number_of_threads() throws Exception {
    MutationTesting testing = testing(POLICY, BOUNDARIES);

    assertThat(testing.run(Path.of(""), 3, MutationProgress.NONE))
        .isEqualTo(testing.run(Path.of(""), 1, MutationProgress.NONE));
  }

  @Test
  void progress_ends_with_all_changes() throws Exception {
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());

    MutationReport report =
        testing(POLICY, BOUNDARIES).run(Path.of(""), 2, (done, all) -> told.add(all - done));

    DroppedMutants dropped = report.dropped();
    assertThat(told)
        .hasSize(
            report.results().size() + dropped.illTyped() + dropped.equal() + dropped.repeated())
        .contains(0);
  }

  private static MutationTally tally(MutationReport report, String declaration) {
    return Objects.requireNonNull(report.byDeclaration().get(declaration));
  }

  private static MutationReport run(String... texts) throws Exception {
    return testing(texts).run(Path.of(""), 1, MutationProgress.NONE);
  }

  private static MutationTesting testing(String... texts) throws CompilationException {
    List<SourceText> sources = Arrays.stream(texts)
        .map(each -> SourceText.of("file" + Arrays.asList(texts).indexOf(each) + ".bylaw", each))
        .toList();
    return MutationTesting.of(sources, CompileOptions.of(List.of()));
  }
}
