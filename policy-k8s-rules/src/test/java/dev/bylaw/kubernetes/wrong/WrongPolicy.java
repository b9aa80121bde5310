package dev.bylaw.kubernetes.wrong;

import dev.bylaw.ConfigurationException;
import dev.bylaw.binding.BindingSettings;
import dev.bylaw.diagnostic.Diagnostic;
import dev.bylaw.dsl.Bylaw;
import dev.bylaw.dsl.Compilation;
import dev.bylaw.dsl.CompileOptions;
import dev.bylaw.dsl.difference.ComparedPolicies;
import dev.bylaw.dsl.difference.PolicyComparison;
import dev.bylaw.dsl.difference.SearchOptions;
import dev.bylaw.dsl.difference.Witness;
import dev.bylaw.dsl.mutation.FailingTestsException;
import dev.bylaw.dsl.mutation.MutationProgress;
import dev.bylaw.dsl.mutation.MutationTesting;
import dev.bylaw.dsl.mutation.report.MutantFate;
import dev.bylaw.dsl.mutation.report.MutantResult;
import dev.bylaw.kubernetes.KubernetesRules;
import dev.bylaw.library.Library;
import dev.bylaw.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A policy with a mistake, the tests that its author wrote for it, and the policy as it was meant.
 *
 * @param name the name of its folder
 * @param about what the mistake is
 * @param policy the policy
 * @param tests the tests
 * @param right the policy without the mistake
 */
record WrongPolicy(
    String name, String about, SourceText policy, SourceText tests, SourceText right) {
  private static final Path FOLDER = Path.of("src/test/resources/wrong-policies");
  private static final int TRIES = 2_000;

  /** Reads all of them, in the order of their numbers. */
  static List<WrongPolicy> all() throws IOException {
    List<Path> folders;
    try (Stream<Path> found = Files.list(FOLDER)) {
      folders = found.sorted().toList();
    }
    List<WrongPolicy> policies = new ArrayList<>();
    for (Path each : folders) {
      policies.add(new WrongPolicy(
          each.getFileName().toString(),
          Files.readString(each.resolve("about.txt")).strip(),
          read(each, "policy.bylaw"),
          read(each, "policy_test.bylaw"),
          read(each, "right.bylaw")));
    }
    return policies;
  }

  private static SourceText read(Path folder, String file) throws IOException {
    return SourceText.of(file, Files.readString(folder.resolve(file)));
  }

  /** Finds out what notices the mistake. */
  Set<Finder> finders() throws Exception {
    Set<Finder> finders = new TreeSet<>();
    List<SourceText> sources = List.of(policy, tests);
    Compilation compilation = check(sources);
    if (!compilation.errors().isEmpty()) {
      return Set.of(Finder.CHECKER);
    }
    if (!compilation.diagnostics().isEmpty()) {
      finders.add(Finder.LINT);
    }
    try {
      boolean suspected =
          MutationTesting.of(sources, options())
              .run(FOLDER, 1, MutationProgress.NONE)
              .results()
              .stream()
              .filter(each -> each.fate() != MutantFate.KILLED)
              .anyMatch(this::isAtTheMistake);
      if (suspected) {
        finders.add(Finder.MUTATION);
      }
    } catch (FailingTestsException failing) {
      finders.add(Finder.TESTS);
    }
    if (differsFromRight()) {
      finders.add(Finder.DIFF);
    }
    return finders;
  }

  private boolean differsFromRight() throws ConfigurationException {
    return PolicyComparison.of(side(right), side(policy), BindingSettings.DEFAULTS)
        .search(SearchOptions.of(TRIES, 1))
        .witnesses()
        .stream()
        .anyMatch(Witness::isOfBehaviour);
  }

  private static ComparedPolicies side(SourceText source) {
    Library own = check(List.of(source)).library().orElseThrow();
    return new ComparedPolicies(
        source.name(),
        List.of(KubernetesRules.library(), own),
        Optional.empty(),
        Set.copyOf(own.packages()),
        List.of(),
        List.of());
  }

  /** Whether a change that nothing notices is in a line that is otherwise in the right policy. */
  private boolean isAtTheMistake(MutantResult result) {
    Set<String> right = right().text().lines().map(String::strip).collect(Collectors.toSet());
    return result.mutant().lines().before().stream()
        .map(String::strip)
        .anyMatch(each -> !right.contains(each));
  }

  /** Returns what the compiler says of the right policy and the same tests. */
  List<Diagnostic> complaintsAboutRight() {
    return check(List.of(right, tests)).diagnostics();
  }

  static Compilation check(List<SourceText> sources) {
    return Bylaw.check(sources, options());
  }

  private static CompileOptions options() {
    return CompileOptions.of(List.of(KubernetesRules.library()));
  }
}
