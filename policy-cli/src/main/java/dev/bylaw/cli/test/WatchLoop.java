package dev.bylaw.cli.test;

import dev.bylaw.cli.terminal.ExitCode;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.dsl.testing.TestCase;
import dev.bylaw.dsl.testing.TestReport;
import dev.bylaw.dsl.testing.TestResult;
import dev.bylaw.dsl.testing.TestRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Runs tests again whenever what they depend on changes, until it is interrupted. Where only files
 * change that tests read, nothing is compiled, and other tests are left alone.
 */
final class WatchLoop {
  private static final Duration INTERVAL = Duration.ofMillis(300);

  private final TestRequest request;
  private final Terminal terminal;
  private final TestSession session;
  private Optional<LoadedTests> loaded = Optional.empty();
  private WatchedFiles files = new WatchedFiles(Map.of(), Map.of());

  WatchLoop(TestRequest request, Terminal terminal) {
    this.request = request;
    this.terminal = terminal;
    this.session = new TestSession(request, terminal);
  }

  /** Returns what came of the last run. */
  ExitCode run() {
    ExitCode last = ExitCode.FAILED;
    try {
      last = everything();
      while (pause()) {
        WatchedFiles now = look();
        if (!now.policies().equals(files.policies())) {
          last = everything();
        } else if (!now.inputs().equals(files.inputs())) {
          WatchedFiles before = files;
          files = now;
          last = again(now, before);
        }
      }
    } catch (CancellationException interrupted) {
      Thread.currentThread().interrupt();
    }
    return last;
  }

  private WatchedFiles look() {
    return WatchedFiles.look(request.paths(), terminal, loaded.map(LoadedTests::runner));
  }

  /** Files are looked at before they are read, so that whatever changes from then on is seen. */
  private ExitCode everything() {
    WatchedFiles policies = look();
    loaded = session.load();
    files = new WatchedFiles(policies.policies(), look().inputs());
    ExitCode code = loaded.map(session::run).orElse(ExitCode.FAILED);
    waiting();
    return code;
  }

  private ExitCode again(WatchedFiles now, WatchedFiles before) {
    LoadedTests tests = loaded.orElseThrow();
    boolean whole =
        request.settings().coverage() || !request.settings().select().isEmpty();
    ExitCode code = whole
        ? session.run(tests)
        : session.report(affected(tests.runner(), now.changedInputs(before)), tests);
    waiting();
    return code;
  }

  /** Runs the tests that read a changed file, or that did; a test that lost its files fails. */
  private static TestReport affected(TestRunner runner, Set<Path> changed) {
    List<TestResult> results = runner.tests().stream()
        .filter(each -> reads(runner, each, changed))
        .map(runner::run)
        .toList();
    return new TestReport(results, Optional.empty());
  }

  private static boolean reads(TestRunner runner, TestCase test, Set<Path> changed) {
    return changed.stream().anyMatch(file -> runner.reads(test, file));
  }

  private void waiting() {
    terminal.output().flush();
    terminal.errors().println("watching for changes; interrupt to end");
  }

  private static boolean pause() {
    try {
      Thread.sleep(INTERVAL.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
