package dev.bylaw.dsl.mutation;

import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.CompilationException;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.internal.mutation.MutationRun;
import dev.bylaw.dsl.mutation.report.MutationReport;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.nio.file.Path;
import java.util.List;

/**
 * Changes policies, each change on its own, and runs the tests that evaluate what was changed. A
 * change is made in the source and checked anew, so that each is a policy that somebody could have
 * written. Changes that the checker refuses do not count, nor do those that are proven to decide as
 * the original does. Every evaluation has its budget, so that no change runs for ever. Immutable.
 */
public final class MutationTesting {
  private final List<SourceText> sources;
  private final CompileOptions options;
  private final Library tested;

  private MutationTesting(List<SourceText> sources, CompileOptions options, Library tested) {
    this.sources = List.copyOf(sources);
    this.options = options;
    this.tested = tested;
  }

  /**
   * Prepares a run.
   *
   * @param sources policies and their tests
   * @param options what they are checked against
   * @return what can be run
   * @throws CompilationException if the policies have an error
   */
  public static MutationTesting of(List<SourceText> sources, CompileOptions options)
      throws CompilationException {
    return new MutationTesting(sources, options, Bylaw.check(sources, options).orThrow());
  }

  /**
   * Counts the changes, those included that will not count. Nothing is run.
   *
   * @return the number
   */
  public int changes() {
    return MutationRun.changes(sources, tested);
  }

  /**
   * Runs the tests on all changes.
   *
   * @param folder what the patterns of {@code files} inputs are relative to, if the name of a
   *     test's source is a relative path
   * @param threads how many threads run them, at least 1; the report does not depend on it
   * @param progress is told how far the run is
   * @return what became of the changes
   * @throws FailingTestsException if a test fails on the unchanged policies
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public MutationReport run(Path folder, int threads, MutationProgress progress)
      throws FailingTestsException, InterruptedException {
    MutationRun run = MutationRun.prepare(sources, options, tested, folder);
    if (!run.failing().isEmpty()) {
      throw new FailingTestsException(run.failing());
    }
    return run.run(threads, done -> progress.tried(done, run.changes()));
  }
}
