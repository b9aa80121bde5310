package dev.bylaw.dsl.testing;

import dev.bylaw.dsl.internal.coverage.CoveragePlan;
import dev.bylaw.dsl.internal.coverage.CoverageRecorder;
import dev.bylaw.internal.evaluate.environment.EvaluationObserver;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.library.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs the {@code test} blocks of a library. A test sees all findings of the rules of its package;
 * what it expects is all of them. Immutable and thread-safe.
 */
public final class TestRunner {
  private final ProgramLibrary tested;
  private final RuleLinking linking;
  private final Path folder;

  /**
   * Makes a runner for which the patterns of {@code files} inputs begin in the current folder.
   *
   * @param tested the library whose tests are run
   * @param others the libraries that it imports from; packages that the tested one has itself are
   *     left out
   * @throws IllegalArgumentException if the libraries cannot be linked, as when two of the others
   *     have one package, or for an implementation of {@link Library} that is not Bylaw's own
   */
  public TestRunner(Library tested, List<Library> others) {
    this.tested = ProgramLibrary.from(tested);
    List<ProgramLibrary> libraries = new ArrayList<>();
    others.forEach(each -> libraries.add(ProgramLibrary.from(each).without(tested.packages())));
    libraries.add(this.tested);
    this.linking = new RuleLinking(libraries);
    this.folder = Path.of("");
  }

  private TestRunner(TestRunner other, Path folder) {
    this.tested = other.tested;
    this.linking = other.linking;
    this.folder = folder;
  }

  /**
   * Makes a runner of the same tests for another folder.
   *
   * @param otherFolder what the names of sources are relative to, and so the patterns of
   *     {@code files} inputs, which are relative to the file of their test
   * @return the runner
   */
  public TestRunner in(Path otherFolder) {
    return new TestRunner(this, otherFolder);
  }

  /**
   * Lists all tests; nothing is run.
   *
   * @return the tests, in the order of their packages, then of the text
   */
  public List<TestCase> tests() {
    return tests(TestSettings.DEFAULTS);
  }

  /**
   * Lists the tests that are selected; nothing is run.
   *
   * @param settings what selects them
   * @return the tests, in order. Of those that are selected for the sake of a rule, a run leaves
   *     out the ones that say nothing of it
   */
  public List<TestCase> tests(TestSettings settings) {
    return selected(settings).stream().map(SelectedTest::described).toList();
  }

  /**
   * Finds the files that a test reads, without reading them.
   *
   * @param test one of this runner's tests
   * @return the files that the patterns of its inputs match now; those that cannot be listed are
   *     left out
   * @throws IllegalArgumentException if the test is none of this runner's
   */
  public List<Path> files(TestCase test) {
    return TestFiles.of(find(test).test(), folder);
  }

  /**
   * Tells whether a test reads a file, which need not be there.
   *
   * @param test one of this runner's tests
   * @param file a file as {@link #files} names it
   * @return whether a pattern of its inputs matches the file
   * @throws IllegalArgumentException if the test is none of this runner's
   */
  public boolean reads(TestCase test, Path file) {
    return TestFiles.matches(find(test).test(), folder, file);
  }

  /**
   * Runs one test with all rules of its package.
   *
   * @param test one of this runner's tests
   * @return what came of it
   * @throws IllegalArgumentException if the test is none of this runner's
   */
  public TestResult run(TestCase test) {
    return new TestRun(find(test), linking, folder, EvaluationObserver.NONE)
        .run()
        .orElseThrow();
  }

  /**
   * Runs tests.
   *
   * @param settings which and how
   * @return the results; none if nothing was selected
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   */
  public TestReport run(TestSettings settings) {
    return run(settings, result -> {});
  }

  /**
   * Runs tests and tells of each as soon as it is done.
   *
   * @param settings which and how
   * @param progress is given each result, by whichever thread has it
   * @return the results; none if nothing was selected
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   */
  public TestReport run(TestSettings settings, Consumer<TestResult> progress) {
    Optional<CoveragePlan> plan = settings.coverage()
        ? Optional.of(new CoveragePlan(tested.program(), linking.program()))
        : Optional.empty();
    Map<String, CoverageRecorder> recorders = new LinkedHashMap<>();
    List<Supplier<Optional<TestResult>>> runs = new ArrayList<>();
    for (SelectedTest each : selected(settings)) {
      Optional<CoverageRecorder> recorder = plan.map(CoveragePlan::recorder);
      recorder.ifPresent(made -> recorders.put(each.described().id(), made));
      runs.add(() -> {
        EvaluationObserver observer =
            recorder.isPresent() ? recorder.get() : EvaluationObserver.NONE;
        Optional<TestResult> result = new TestRun(each, linking, folder, observer).run();
        result.ifPresent(progress);
        return result;
      });
    }
    List<TestResult> results =
        Workers.run(runs, settings.threads()).stream().flatMap(Optional::stream).toList();
    return new TestReport(results, plan.map(made -> made.report(recorders)));
  }

  private List<SelectedTest> selected(TestSettings settings) {
    return new TestSelection(settings.select()).from(tested.program());
  }

  private SelectedTest find(TestCase test) {
    return selected(TestSettings.DEFAULTS).stream()
        .filter(each -> each.described().equals(test))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no test " + test.id()));
  }
}
