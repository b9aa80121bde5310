package dev.bylaw.cli.test;

import dev.bylaw.cli.policies.PolicyCompiler;
import dev.bylaw.cli.policies.PolicySources;
import dev.bylaw.cli.policies.UnusablePoliciesException;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.cli.test.report.TestSources;
import dev.bylaw.dsl.testing.TestRunner;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.util.List;

/**
 * Compiled policies whose tests can be run. They may be the sources of bundled packages, which they
 * then take the place of: whoever works on these runs their tests.
 *
 * @param sources their texts
 * @param runner what runs their tests
 */
record LoadedTests(TestSources sources, TestRunner runner) {
  static LoadedTests load(List<String> paths, Terminal terminal) throws UnusablePoliciesException {
    List<SourceText> sources = PolicySources.read(paths, terminal);
    Library bundled = KubernetesRules.library();
    Library tested = PolicyCompiler.compileReplacing(sources, bundled, terminal);
    noteReplaced(tested, bundled, terminal);
    TestRunner runner = new TestRunner(tested, List.of(bundled)).in(terminal.workingDirectory());
    return new LoadedTests(new TestSources(sources), runner);
  }

  private static void noteReplaced(Library tested, Library bundled, Terminal terminal) {
    List<String> replaced =
        tested.packages().stream().filter(bundled.packages()::contains).toList();
    if (!replaced.isEmpty()) {
      terminal
          .errors()
          .println("note: the tested files take the place of the bundled "
              + (replaced.size() == 1 ? "package " : "packages ") + String.join(", ", replaced));
    }
  }
}
