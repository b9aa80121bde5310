package dev.bylaw.dsl.testing;

import static dev.bylaw.dsl.testing.ShopPolicy.POLICY;
import static dev.bylaw.dsl.testing.ShopPolicy.TWO_FAULTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests in policies, on documents that are no objects of a platform. */
final class TestRunnerTest {
  @TempDir
  Path folder;

  @Test
  void what_is_expected_is_everything_that_the_rules_say() {
    assertThat(failures(TWO_FAULTS + """
              expect deny currency at currency
              expect deny counts at lines[0].count message "x: too many"
            """)).isEmpty();
    assertThat(failures(TWO_FAULTS + "expect deny")).isEmpty();
  }

  @Test
  void a_finding_that_is_not_expected_fails_the_test() {
    TestFailure failure = onlyFailure(TWO_FAULTS + "expect deny currency at currency");

    assertThat(failure.lines())
        .containsExactly(
            new ComparedLine(
                "deny shop.currency at currency",
                "deny shop.currency at currency: order a has no currency",
                true),
            new ComparedLine("", "deny shop.counts at lines[0].count: x: too many", false));
  }

  @Test
  void an_expected_finding_that_does_not_come_fails_the_test() {
    TestFailure failure = onlyFailure("""
        input Order { id: "a", total: 1, currency: "EUR", lines: [] }
        expect deny currency
        """);

    assertThat(failure.lines()).containsExactly(new ComparedLine("deny shop.currency", "", false));
  }

  @Test
  void rule_place_and_message_all_count() {
    assertThat(failures("""
        input Order { id: "a", total: 1, lines: [] }
        expect deny counts
        """)).hasSize(1);
    assertThat(failures("""
        input Order { id: "a", total: 1, lines: [] }
        expect deny currency at total
        """)).hasSize(1);
    assertThat(failures("""
        input Order { id: "a", total: 1, lines: [] }
        expect deny currency message "order b has no currency"
        """)).hasSize(1);
  }

  @Test
  void expected_and_actual_stand_beside_each_other_with_the_place_in_the_input() {
    TestFailure failure = onlyFailure("""
        input yaml \"\"\"
          id: a
          total: 1
          currency: EUR
          lines: [ { item: x, count: 11 } ]
        \"\"\"
        expect deny currency
        """);

    assertThat(failure.lines())
        .containsExactly(new ComparedLine(
            "deny shop.currency", "deny shop.counts at lines[0].count: x: too many", false));
    InputRange input = failure.input().orElseThrow();
    assertThat(input.source().text(input.span())).isEqualTo("11");
  }

  @Test
  void row75_an_error_does_not_meet_expect_deny() {
    String unparsable = """
        input yaml \"\"\"
          { id: a, total: 1, currency: EUR, lines: [ { item: x, limit: 1Gx } ] }
        \"\"\"
        """;

    assertThat(failures(unparsable + "expect deny")).hasSize(1);
    assertThat(failures(unparsable + "expect allow")).hasSize(1);
    assertThat(failures(unparsable + "expect error at lines[0].item")).hasSize(1);
    assertThat(failures(unparsable + "expect error at lines[0].limit")).isEmpty();
    assertThat(failures(unparsable + "expect error")).isEmpty();
  }

  @Test
  void row75_expect_allow_fails_when_no_rule_is_on_the_input() {
    assertThat(run("""
            package empty
            type T { a: int }
            type U { a: int }
            rule r on U as u { deny if u.a == 1 message "m" }
            test "t" { input T { a: 1 } expect allow }
            """).results())
        .singleElement()
        .satisfies(each -> assertThat(each.failures())
            .extracting(TestFailure::message)
            .containsExactly("no rule of the package is on the input"));
  }

  @Test
  void row75_a_file_pattern_that_matches_nothing_fails() throws IOException {
    assertThat(onlyFailure("input files \"orders/*.yaml\"\nexpect allow").message())
        .startsWith("no file matches 'orders/*.yaml'");

    Files.createDirectories(folder.resolve("orders"));
    Files.writeString(
        folder.resolve("orders/a.yaml"), "{ id: a, total: 1, currency: EUR, lines: [] }");
    Files.writeString(folder.resolve("orders/b.yaml"), "{ id: b, total: 1, lines: [] }");

    assertThat(failures("input files \"orders/a*.yaml\"\nexpect allow")).isEmpty();
    assertThat(failures("input files \"orders/*.yaml\"\nexpect deny currency")).isEmpty();
    assertThat(failures("input files \"orders/*.yaml\"\nexpect allow")).hasSize(1);
  }

  @Test
  void input_that_cannot_be_read_fails_with_its_place() {
    TestFailure failure = onlyFailure("""
        input yaml \"\"\"
          id: a
          id: b
        \"\"\"
        expect allow
        """);

    assertThat(failure.message()).startsWith("the input cannot be read: ");
    assertThat(failure.input()).isPresent();
  }

  @Test
  void parameters_reach_every_rule_that_has_them() {
    assertThat(failures("""
        with { most: 100 }
        input Order { id: "a", total: 1, currency: "EUR", lines: [ { item: "x", count: 50 } ] }
        expect allow
        """)).isEmpty();
  }

  @Test
  void a_rule_with_an_unset_parameter_is_not_under_test_and_is_listed() {
    String policy = """
        package p
        type T { a: int }
        rule free on T as t { deny if t.a > 5 message "m" }
        rule bound(most: int) on T as t { deny if t.a > most message "m" }
        """;
    TestReport without = run(policy + "test \"t\" { input T { a: 1 } expect allow }");
    TestReport with =
        run(policy + "test \"t\" { with { most: 0 } input T { a: 1 } expect deny bound }");

    assertThat(without.failed()).isZero();
    assertThat(without.neverUnderTest()).containsExactly("p.bound");
    assertThat(with.failed()).isZero();
    assertThat(with.neverUnderTest()).isEmpty();
  }

  @Test
  void a_test_of_which_no_rule_is_under_test_fails() {
    TestReport report = run("""
        package p
        type T { a: int }
        rule bound(most: int) on T as t { deny if t.a > most message "m" }
        test "t" { input T { a: 1 } expect allow }
        """);

    assertThat(report.results().get(0).failures())
        .extracting(TestFailure::message)
        .containsExactly("no rule is under test: no value is given to the parameters of p.bound");
  }

  @Test
  void a_fix_that_leaves_its_finding_fails() {
    TestReport report = run("""
        package p
        type T { a: int, b: int? }
        rule r on T as t { deny if t.a > 1 message "too much" fix t.b = 1 }
        test "t" { input T { a: 2 } expect deny r }
        """);

    assertThat(report.results().get(0).failures())
        .extracting(TestFailure::message)
        .containsExactly("the fix of p.r at a leaves its finding: too much");
  }

  @Test
  void the_fixed_input_is_compared_line_by_line() {
    assertThat(failures(TWO_FAULTS + """
        expect fixed yaml \"\"\"
          lines: [ { count: 10, item: x } ]
          id: a
          total: 1
          currency: EUR
        \"\"\"
        """)).isEmpty();
    TestFailure failure = onlyFailure(TWO_FAULTS + """
        expect fixed yaml \"\"\"
          { id: a, total: 1, currency: USD, lines: [ { item: x, count: 10 } ] }
        \"\"\"
        """);
    assertThat(failure.lines())
        .contains(
            new ComparedLine("currency: USD", "currency: EUR", false),
            new ComparedLine("id: a", "id: a", true));
  }

  @Test
  void functions_are_tested_without_input() {
    TestReport report = run("""
        package p
        fn twice(a: int): int = a * 2
        test "right" { expect that twice(2) == 4 }
        test "wrong" { expect that twice(2) == 5 }
        """);

    assertThat(report.results()).extracting(TestResult::passed).containsExactly(true, false);
  }

  @Test
  void an_input_of_which_nothing_is_expected_fails_the_test() {
    assertThat(onlyFailure("input Order { id: \"a\", total: 1, lines: [] }\nexpect that 1 == 1")
            .message())
        .isEqualTo("the test gives an input and expects nothing of it");
  }

  private TestFailure onlyFailure(String body) {
    List<TestFailure> failures = failures(body);
    assertThat(failures).hasSize(1);
    return failures.get(0);
  }

  private List<TestFailure> failures(String body) {
    return run(POLICY + "test \"t\" {\n" + body + "\n}\n").results().get(0).failures();
  }

  private TestReport run(String policy) {
    return ShopPolicy.runner(policy).in(folder).run(TestSettings.DEFAULTS);
  }
}
