package dev.bylaw.dsl.testing;

import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.DeclarationId;
import dev.bylaw.internal.program.PackageDefinition;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.library.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the {@code test} blocks of a library. A test sees all findings of the rules of its package;
 * what it expects is all of them. Immutable and thread-safe.
 */
public final class TestRunner {
  private final ProgramLibrary tested;
  private final RuleLinking linking;

  /**
   * Makes a runner.
   *
   * @param tested the library whose tests are run
   * @param others the libraries that it imports from
   * @throws IllegalArgumentException if the libraries cannot be linked, as when two of them have
   *     one package, or for an implementation of {@link Library} that is not Bylaw's own
   */
  public TestRunner(Library tested, List<Library> others) {
    this.tested = ProgramLibrary.from(tested);
    List<ProgramLibrary> libraries = new ArrayList<>();
    others.forEach(each -> libraries.add(ProgramLibrary.from(each)));
    libraries.add(this.tested);
    this.linking = new RuleLinking(libraries);
  }

  /**
   * Runs tests.
   *
   * @param select a glob over rule ids, test names, or {@code package.test name}; of a rule that it
   *     matches, the tests of its package are run with the matching rules alone
   * @param folder what the patterns of {@code files} inputs are relative to, if the name of a
   *     test's source is a relative path
   * @return the results; none if nothing was selected
   */
  public TestReport run(Optional<String> select, Path folder) {
    Optional<NamePattern> pattern = select.map(NamePattern::new);
    Set<DeclarationId> selectedRules = new LinkedHashSet<>();
    tested
        .program()
        .declarations(RuleDefinition.class)
        .map(RuleDefinition::id)
        .filter(id -> pattern.isPresent() && pattern.get().matches(id.toString()))
        .forEach(selectedRules::add);
    List<TestResult> results = new ArrayList<>();
    for (PackageDefinition each : tested.program().packages()) {
      runPackage(each, pattern, selectedRules, folder, results);
    }
    return new TestReport(results);
  }

  private void runPackage(
      PackageDefinition definition,
      Optional<NamePattern> pattern,
      Set<DeclarationId> selectedRules,
      Path folder,
      List<TestResult> results) {
    List<RuleDefinition> rules = new ArrayList<>();
    List<TestDefinition> tests = new ArrayList<>();
    definition.declarations().forEach(each -> {
      if (each instanceof RuleDefinition rule
          && (selectedRules.isEmpty() || selectedRules.contains(rule.id()))) {
        rules.add(rule);
      } else if (each instanceof TestDefinition test) {
        tests.add(test);
      }
    });
    for (TestDefinition test : tests) {
      boolean byRule = !selectedRules.isEmpty() && !rules.isEmpty();
      boolean byName = pattern.isEmpty()
          || pattern.get().matches(test.id().name())
          || pattern.get().matches(test.id().toString());
      if (byName || byRule) {
        TestRun run = new TestRun(test, rules, linking, folder, byRule && !byName);
        run.run().ifPresent(results::add);
      }
    }
  }
}
