package dev.bylaw.cli.test;

import dev.bylaw.cli.policies.PolicySources;
import dev.bylaw.cli.terminal.Terminal;
import dev.bylaw.dsl.testing.TestCase;
import dev.bylaw.dsl.testing.TestRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The state of the files that tests depend on, at one moment. Files are looked at one by one: what
 * an operating system tells of its own accord differs, and is not told at all over networks.
 *
 * @param policies the sources of policies
 * @param inputs the files that tests read
 */
record WatchedFiles(Map<Path, State> policies, Map<Path, State> inputs) {
  /** What tells that a file has changed. */
  record State(FileTime time, long size) {}

  /** Looks at all files; without compiled policies, at sources alone. */
  static WatchedFiles look(List<String> paths, Terminal terminal, Optional<TestRunner> runner) {
    Map<Path, State> policies = new HashMap<>();
    PolicySources.files(paths, terminal).forEach(each -> add(each, policies));
    Map<Path, State> inputs = new HashMap<>();
    if (runner.isPresent()) {
      for (TestCase test : runner.get().tests()) {
        runner.get().files(test).forEach(each -> add(each, inputs));
      }
    }
    return new WatchedFiles(policies, inputs);
  }

  /** A file that is gone is no longer there. */
  private static void add(Path file, Map<Path, State> states) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      states.put(file, new State(attributes.lastModifiedTime(), attributes.size()));
    } catch (IOException gone) {
      states.remove(file);
    }
  }

  /** Returns the files that tests read that are new, gone or another than they were. */
  Set<Path> changedInputs(WatchedFiles before) {
    Set<Path> changed = new HashSet<>(inputs.keySet());
    changed.addAll(before.inputs.keySet());
    changed.removeIf(
        each -> inputs.containsKey(each) && inputs.get(each).equals(before.inputs.get(each)));
    return changed;
  }
}
