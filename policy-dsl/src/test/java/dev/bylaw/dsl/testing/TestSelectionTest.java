package dev.bylaw.dsl.testing;

import static dev.bylaw.dsl.testing.ShopPolicy.POLICY;
import static dev.bylaw.dsl.testing.ShopPolicy.TWO_FAULTS;
import static dev.bylaw.dsl.testing.ShopPolicy.library;
import static dev.bylaw.dsl.testing.ShopPolicy.runner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tests are run, in what order, and what is known of them before. */
final class TestSelectionTest {
  @TempDir
  Path folder;

  @Test
  void tests_are_selected_by_their_name_or_by_a_rule() {
    String policy = POLICY
        + "test \"one\" { " + TWO_FAULTS + " expect deny currency  expect deny counts }\n"
        + "test \"two\" { " + TWO_FAULTS + " expect deny }\n";

    assertThat(names(run(policy, "o*"))).containsExactly("one");
    assertThat(names(run(policy, "shop.two"))).containsExactly("two");
    assertThat(names(run(policy, "nothing"))).isEmpty();
    TestReport byRule = run(policy, "shop.counts");
    assertThat(names(byRule)).containsExactly("one", "two");
    assertThat(byRule.failed()).isZero();
  }

  @Test
  void selections_add_up_and_tests_that_are_named_see_all_rules() {
    String policy = POLICY
        + "test \"one\" { " + TWO_FAULTS + " expect deny currency  expect deny counts }\n"
        + "test \"two\" { " + TWO_FAULTS + " expect deny }\n"
        + "test \"three\" { expect that 1 == 1 }\n";

    TestReport report = run(policy, "shop.one", "t*o", "shop.limits");

    assertThat(names(report)).containsExactly("one", "two");
    assertThat(report.failed()).isZero();
  }

  @Test
  void results_are_the_same_for_any_number_of_threads() {
    StringBuilder policy = new StringBuilder(POLICY);
    for (int i = 0; i < 40; i++) {
      policy.append("test \"t").append(i).append("\" { ").append(TWO_FAULTS);
      policy.append(i % 3 == 0 ? "expect allow }\n" : "expect deny }\n");
    }
    TestRunner runner = runner(policy.toString());
    TestSettings covered = TestSettings.DEFAULTS.withCoverage(true);

    TestReport alone = runner.run(covered);
    TestReport together = runner.run(covered.withThreads(4));

    assertThat(alone.failed()).isEqualTo(14);
    assertThat(together.results())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("duration")
        .isEqualTo(alone.results());
    assertThat(together.coverage()).isEqualTo(alone.coverage()).isPresent();
  }

  @Test
  void tests_are_listed_without_being_run_and_run_one_by_one() {
    TestRunner runner = runner(POLICY
        + "test \"good\" { " + TWO_FAULTS + " expect deny }\n"
        + "test \"bad\" { " + TWO_FAULTS + " expect allow }\n");

    List<TestCase> tests = runner.tests();

    assertThat(tests).extracting(TestCase::id).containsExactly("shop.good", "shop.bad");
    assertThat(tests).extracting(TestCase::source).containsOnly("policy.bylaw");
    assertThat(tests.get(1).span().start()).isGreaterThan(tests.get(0).span().end());
    assertThat(runner.run(tests.get(0)).passed()).isTrue();
    assertThat(runner.run(tests.get(1)).passed()).isFalse();
    assertThat(runner.tests(TestSettings.DEFAULTS.withSelect(List.of("b*"))))
        .containsExactly(tests.get(1));
    TestCase other = new TestCase("shop", "other", "policy.bylaw", tests.get(0).span());
    assertThatThrownBy(() -> runner.run(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no test shop.other");
  }

  @Test
  void the_files_of_a_test_are_found_without_reading_them() throws IOException {
    TestRunner runner = runner(
            POLICY + "test \"t\" { input files \"orders/**.yaml\" expect allow }")
        .in(folder);
    TestCase test = runner.tests().get(0);
    Files.createDirectories(folder.resolve("orders/new"));
    Path file = folder.resolve("orders/new/a.yaml");
    assertThat(runner.files(test)).isEmpty();

    Files.writeString(file, "not read: [");

    assertThat(runner.files(test)).containsExactly(file);
    assertThat(runner.reads(test, file)).isTrue();
    assertThat(runner.reads(test, folder.resolve("orders/b.yaml"))).isTrue();
    assertThat(runner.reads(test, folder.resolve("a.yaml"))).isFalse();
  }

  @Test
  void packages_of_the_tested_library_take_the_place_of_others() {
    Library bundled = library("package p\nfn answer(): int = 1\n", CompileOptions.of(List.of()));
    String source = "package p\nfn answer(): int = 2\ntest \"t\" { expect that answer() == 2 }\n";
    Library own = library(source, CompileOptions.of(List.of(bundled)).withReplacing());

    TestReport report = new TestRunner(own, List.of(bundled)).run(TestSettings.DEFAULTS);

    assertThat(report.results()).hasSize(1).allMatch(TestResult::passed);
    assertThat(Bylaw.check(
                List.of(SourceText.of("p.bylaw", source)), CompileOptions.of(List.of(bundled)))
            .library())
        .isEmpty();
  }

  private static List<String> names(TestReport report) {
    return report.results().stream().map(each -> each.test().name()).toList();
  }

  private TestReport run(String policy, String... globs) {
    return runner(policy).in(folder).run(TestSettings.DEFAULTS.withSelect(List.of(globs)));
  }
}
