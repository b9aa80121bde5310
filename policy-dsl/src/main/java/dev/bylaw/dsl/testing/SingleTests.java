package dev.bylaw.dsl.testing;

import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.TestDefinition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs tests one at a time, and lets them be watched: what coverage and mutation testing are made
 * of. Not for use outside of this product. Thread-safe if its observer is.
 */
@SuppressWarnings("exports") // Only this module can call it.
public final class SingleTests {
  private final RuleLinking linking;
  private final EvaluationObserver observer;

  /**
   * Prepares runs that nobody watches.
   *
   * @param libraries the tested library and those that it imports from
   * @throws IllegalArgumentException if they cannot be linked
   */
  public SingleTests(List<ProgramLibrary> libraries) {
    this(libraries, EvaluationObserver.NONE);
  }

  /**
   * Prepares runs.
   *
   * @param libraries the tested library and those that it imports from
   * @param observer is told of what the tests evaluate
   * @throws IllegalArgumentException if they cannot be linked
   */
  public SingleTests(List<ProgramLibrary> libraries, EvaluationObserver observer) {
    this.linking = new RuleLinking(libraries);
    this.observer = observer;
  }

  /**
   * Runs a test of one of the libraries.
   *
   * @param test the test
   * @param folder what its files are relative to
   * @return whether it passes
   */
  public boolean passes(TestDefinition test, Path folder) {
    List<RuleDefinition> rules = linking.program().packageNamed(test.id().packageName()).stream()
        .flatMap(each -> each.declarations().stream())
        .filter(RuleDefinition.class::isInstance)
        .map(RuleDefinition.class::cast)
        .toList();
    Optional<TestResult> result =
        new TestRun(new SelectedTest(test, rules, false), linking, folder, observer).run();
    return result.map(TestResult::passed).orElse(false);
  }
}
