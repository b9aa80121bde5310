package dev.bylaw.junit.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;
import static org.junit.platform.testkit.engine.EventConditions.displayName;

import dev.bylaw.junit.PolicyTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.MultipleFailuresError;

/** Classes with {@code @PolicyTest}, run by the JUnit Platform. */
final class PolicyTestEngineTest {
  private static final String POLICIES = "src/test/policies/";

  @PolicyTest(POLICIES + "passing")
  static final class Passing {}

  @PolicyTest(POLICIES + "failing")
  static final class Failing {}

  @PolicyTest(POLICIES + "broken")
  static final class Broken {}

  @PolicyTest(POLICIES + "untested")
  static final class Untested {}

  @PolicyTest(POLICIES + "nowhere")
  static final class Nowhere {}

  @PolicyTest(value = POLICIES + "failing", select = "passes")
  static final class SelectedByName {}

  @PolicyTest(value = POLICIES + "passing", select = "shop.images.*")
  static final class SelectedByRule {}

  @PolicyTest(value = POLICIES + "passing", select = "no such test")
  static final class SelectedNothing {}

  @PolicyTest(value = POLICIES + "importing", imports = POLICIES + "imported")
  static final class Importing {}

  @PolicyTest(value = "passing", folder = POLICIES)
  static final class InFolder {}

  @PolicyTest("beside-classes")
  static final class AboveTheClass {}

  static final class NoPolicyTest {}

  @PolicyTest(POLICIES + "passing")
  abstract static class Abstract {}

  private static EngineExecutionResults run(DiscoverySelector... selectors) {
    return EngineTestKit.engine(PolicyTestEngine.ID).selectors(selectors).execute();
  }

  private static EngineExecutionResults run(Class<?> type) {
    return run(selectClass(type));
  }

  private static List<String> names(EngineExecutionResults results) {
    return results.testEvents().started().stream()
        .map(each -> each.getTestDescriptor().getDisplayName())
        .toList();
  }

  private static Throwable failure(EngineExecutionResults results, String name) {
    return results
        .allEvents()
        .failed()
        .filter(displayName(name)::matches)
        .findFirst()
        .flatMap(each -> each.getPayload(TestExecutionResult.class))
        .flatMap(TestExecutionResult::getThrowable)
        .orElseThrow();
  }

  @Test
  void each_test_of_the_policies_is_a_test_in_a_container_of_its_package() {
    EngineExecutionResults results = run(Passing.class);

    results
        .testEvents()
        .assertStatistics(stats -> stats.started(3).succeeded(3).dynamicallyRegistered(3));
    assertThat(names(results))
        .containsExactlyInAnyOrder(
            "an image from elsewhere is denied",
            "an object without owner is denied",
            "an object with owner passes");
    assertThat(results.containerEvents().dynamicallyRegistered().stream()
            .map(each -> each.getTestDescriptor().getDisplayName()))
        .containsExactlyInAnyOrder("shop.images", "shop.labels");
  }

  @Test
  void a_test_leads_to_its_line_of_the_policy_and_its_class_to_the_class() {
    EngineExecutionResults results = run(Passing.class);

    TestDescriptor test = results.testEvents().started().stream()
        .map(Event::getTestDescriptor)
        .filter(each -> each.getDisplayName().equals("an object with owner passes"))
        .findFirst()
        .orElseThrow();
    assertThat(test.getSource())
        .contains(FileSource.from(
            Path.of(POLICIES, "passing/labels.bylaw").toAbsolutePath().toFile(),
            FilePosition.from(19, 1)));
    assertThat(
            test.getParent().flatMap(TestDescriptor::getParent).flatMap(TestDescriptor::getSource))
        .contains(ClassSource.from(Passing.class));
  }

  @Test
  void a_failure_shows_what_is_expected_beside_what_the_rules_say() {
    EngineExecutionResults results = run(Failing.class);

    results.testEvents().assertStatistics(stats -> stats.started(3).succeeded(1).failed(2));
    AssertionFailedError error = (AssertionFailedError) failure(results, "is wrong");
    assertThat(error.getExpected().getValue())
        .isEqualTo("deny shop.labels.owner: it belongs to me");
    assertThat(error.getActual().getValue())
        .isEqualTo("deny shop.labels.owner at metadata.labels: it belongs to nobody");
    assertThat(error).hasMessage("""
        the rules say something else than is expected
           --> src/test/policies/failing/labels.bylaw:24:3
            |
         24 |   expect deny owner message "it belongs to me"
            |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

            expected                                 | actual
          ! deny shop.labels.owner: it belongs to me | deny shop.labels.owner at metadata.labels: it belongs to nobody

          --> input:3:1
           |
         3 | metadata: { name: settings }
           | ^^^^^^^^
        """);
    assertThat(error.getStackTrace())
        .containsExactly(new StackTraceElement("shop.labels", "is wrong", "labels.bylaw", 24));
  }

  @Test
  void all_that_is_wrong_with_a_test_is_shown() {
    MultipleFailuresError error =
        (MultipleFailuresError) failure(run(Failing.class), "is wrong twice");

    assertThat(error.getFailures())
        .extracting(
            each -> String.valueOf(each.getMessage()).lines().findFirst().orElse(""))
        .containsExactly(
            "the expectation does not hold", "the rules say something else than is expected");
  }

  @Test
  void policies_that_do_not_compile_fail_the_class_with_all_diagnostics() {
    EngineExecutionResults results = run(Broken.class);

    results.testEvents().assertStatistics(stats -> stats.started(0));
    assertThat(failure(results, "Broken"))
        .hasMessageStartingWith("the policies in src/test/policies/broken do not compile: 2 errors")
        .hasMessageContaining("--> src/test/policies/broken/labels.bylaw:4:22")
        .hasMessageContaining("did you mean 'labels'?")
        .hasMessageContaining("--> src/test/policies/broken/labels.bylaw:5:22")
        .hasMessageContaining("did you mean 'name'?");
  }

  @Test
  void a_class_that_tests_nothing_fails() {
    assertThat(failure(run(Untested.class), "Untested"))
        .hasMessage("no test was run: there is none in src/test/policies/untested");
    assertThat(failure(run(SelectedNothing.class), "SelectedNothing"))
        .hasMessage("no test was run: none matches 'no such test' in src/test/policies/passing");
    assertThat(failure(run(Nowhere.class), "Nowhere"))
        .hasMessage(
            "no policies in 'src/test/policies/nowhere': there is no such file or folder, looked"
                + " for below " + Path.of("").toAbsolutePath());
  }

  @Test
  void tests_are_selected_by_name_or_by_rule() {
    assertThat(names(run(SelectedByName.class))).containsExactly("passes");
    assertThat(names(run(SelectedByRule.class)))
        .containsExactly("an image from elsewhere is denied");
  }

  @Test
  void policies_may_import_others_whose_tests_are_not_run() {
    EngineExecutionResults results = run(Importing.class);

    results.testEvents().assertStatistics(stats -> stats.succeeded(1).failed(0));
    assertThat(names(results)).containsExactly("a long name is denied");
  }

  @Test
  void paths_begin_at_the_folder_that_is_named() {
    run(InFolder.class)
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(3).failed(0));
  }

  @Test
  void policies_that_are_not_where_tests_run_are_looked_for_above_the_class() {
    run(AboveTheClass.class)
        .testEvents()
        .assertStatistics(stats -> stats.succeeded(1).failed(0));
  }

  @Test
  void one_test_is_run_again_by_its_id() {
    UniqueId test = run(Failing.class).testEvents().started().stream()
        .map(each -> each.getTestDescriptor().getUniqueId())
        .filter(each -> each.getLastSegment().getValue().equals("is wrong"))
        .findFirst()
        .orElseThrow();

    assertThat(names(run(selectUniqueId(test)))).containsExactly("is wrong");
    assertThat(names(run(selectUniqueId(test.removeLastSegment()))))
        .containsExactly("passes", "is wrong", "is wrong twice");
    assertThat(names(run(selectUniqueId(test), selectClass(Failing.class)))).hasSize(3);
    assertThat(names(run(
            selectUniqueId(test.removeLastSegment().append("test", "passes")),
            selectUniqueId(test))))
        .containsExactly("passes", "is wrong");
  }

  @Test
  void classes_of_a_package_are_found_and_no_others() {
    List<String> classes =
        run(selectPackage("dev.bylaw.junit.internal.engine")).containerEvents().started().stream()
            .map(Event::getTestDescriptor)
            .map(TestDescriptor::getSource)
            .flatMap(Optional::stream)
            .filter(ClassSource.class::isInstance)
            .map(each -> ((ClassSource) each).getJavaClass().getSimpleName())
            .toList();

    assertThat(classes)
        .contains("Passing", "Failing", "Broken")
        .doesNotContain("NoPolicyTest", "Abstract", "PolicyTestEngineTest");
  }

  @Test
  void a_class_without_the_annotation_is_no_concern_of_the_engine() {
    run(NoPolicyTest.class).containerEvents().assertStatistics(stats -> stats.started(1));
    run(Abstract.class).containerEvents().assertStatistics(stats -> stats.started(1));
  }
}
