package dev.bylaw.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bylaw.dsl.Bylaw;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/** Tests of policies as dynamic tests of JUnit Jupiter. */
final class PolicyTestsTest {
  private static final String POLICIES = "src/test/policies/";

  @TestFactory
  Stream<DynamicNode> they_run_as_they_are() {
    return PolicyTests.in(POLICIES + "passing").dynamicTests();
  }

  @TestFactory
  Stream<DynamicNode> they_may_import_a_library() throws Exception {
    Library naming = Bylaw.compile(Path.of(POLICIES, "imported"), KubernetesRules.library());
    return PolicyTests.in("importing")
        .below(Path.of(POLICIES))
        .importing(naming)
        .dynamicTests();
  }

  @Test
  void each_has_the_name_and_the_place_that_it_has_in_the_policy() {
    List<DynamicContainer> packages = PolicyTests.in(POLICIES + "passing")
        .dynamicTests()
        .map(DynamicContainer.class::cast)
        .toList();

    assertThat(packages)
        .extracting(DynamicNode::getDisplayName)
        .containsExactlyInAnyOrder("shop.images", "shop.labels");
    DynamicTest test = packages.stream()
        .flatMap(DynamicContainer::getChildren)
        .map(DynamicTest.class::cast)
        .filter(each -> each.getDisplayName().equals("an object with owner passes"))
        .findFirst()
        .orElseThrow();
    URI file = Path.of(POLICIES, "passing/labels.bylaw").toUri();
    assertThat(test.getTestSourceUri()).contains(URI.create(file + "?line=19&column=1"));
  }

  @Test
  void one_that_is_wrong_fails() {
    DynamicTest wrong = PolicyTests.in(POLICIES + "failing")
        .select("is wrong")
        .dynamicTests()
        .flatMap(each -> ((DynamicContainer) each).getChildren())
        .map(DynamicTest.class::cast)
        .findFirst()
        .orElseThrow();

    assertThatThrownBy(() -> wrong.getExecutable().execute())
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageStartingWith("the rules say something else than is expected");
  }

  @Test
  void policies_that_do_not_compile_and_no_policies_are_failures() {
    assertThatThrownBy(() -> PolicyTests.in(POLICIES + "broken").dynamicTests())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("did you mean 'labels'?");
    assertThatThrownBy(() -> PolicyTests.in(POLICIES + "untested").dynamicTests())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no test was run");
    assertThatThrownBy(PolicyTests::in).isInstanceOf(IllegalArgumentException.class);
  }
}
