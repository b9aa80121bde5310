package dev.bylaw.junit;

import dev.bylaw.junit.internal.policies.CompiledTests;
import dev.bylaw.junit.internal.policies.PolicyTestCase;
import dev.bylaw.junit.internal.policies.TestPlan;
import dev.bylaw.library.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The tests of policies as dynamic tests of JUnit Jupiter, for what {@link PolicyTest} has no words
 * for: libraries that exist only at run time, or extensions of Jupiter around the tests.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> policies() {
 *   return PolicyTests.in("policies/").importing(library).dynamicTests();
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class PolicyTests {
  private final TestPlan plan;

  private PolicyTests(TestPlan plan) {
    this.plan = plan;
  }

  /**
   * Names the policies whose tests are run.
   *
   * @param paths policy files, or folders whose files with the ending {@code .bylaw} are read; they
   *     begin where the tests are run
   * @return the tests
   * @throws IllegalArgumentException if there is no path
   */
  public static PolicyTests in(String... paths) {
    return new PolicyTests(new TestPlan(
        Path.of("").toAbsolutePath(), Arrays.asList(paths), List.of(), List.of(), List.of()));
  }

  /**
   * Begins all paths at another folder.
   *
   * @param folder the folder
   * @return the tests there
   */
  public PolicyTests below(Path folder) {
    return new PolicyTests(new TestPlan(
        folder.toAbsolutePath(), plan.policies(), plan.imports(), plan.libraries(), plan.select()));
  }

  /**
   * Adds libraries that the policies import from, beside the bundled one.
   *
   * @param libraries the libraries
   * @return the tests with them
   */
  public PolicyTests importing(Library... libraries) {
    List<Library> all = new ArrayList<>(plan.libraries());
    all.addAll(Arrays.asList(libraries));
    return new PolicyTests(
        new TestPlan(plan.folder(), plan.policies(), plan.imports(), all, plan.select()));
  }

  /**
   * Restricts the tests to some.
   *
   * @param globs globs with {@code *} and {@code ?} over test names, {@code package.test name} and
   *     rule ids; of a rule that one matches, the tests of its package are run
   * @return those tests
   */
  public PolicyTests select(String... globs) {
    return new PolicyTests(new TestPlan(
        plan.folder(), plan.policies(), plan.imports(), plan.libraries(), Arrays.asList(globs)));
  }

  /**
   * Compiles the policies and makes a dynamic test of each of their tests, in a container for each
   * package, with the URI of its line in the policy.
   *
   * @return the containers, in the order of the packages
   * @throws AssertionError if the policies do not compile, with all diagnostics, or if there is no
   *     test
   */
  public Stream<DynamicNode> dynamicTests() {
    CompiledTests compiled = CompiledTests.compile(plan);
    Map<String, List<DynamicNode>> packages = new LinkedHashMap<>();
    for (PolicyTestCase each : compiled.tests()) {
      packages
          .computeIfAbsent(each.packageName(), name -> new ArrayList<>())
          .add(DynamicTest.dynamicTest(each.name(), each.uri(), each::run));
    }
    return packages.entrySet().stream()
        .map(each -> DynamicContainer.dynamicContainer(each.getKey(), each.getValue()));
  }
}
