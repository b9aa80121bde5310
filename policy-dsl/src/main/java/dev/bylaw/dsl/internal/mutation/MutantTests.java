package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.dsl.mutation.report.Mutant;
import dev.bylaw.dsl.testing.SingleTests;
import dev.bylaw.internal.library.ProgramLibrary;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.TestDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tests of a library, what each of them reaches, and how they run on a changed program. */
final class MutantTests {
  private final ProgramLibrary tested;
  private final List<ProgramLibrary> others;
  private final Path folder;
  private final Map<TestDefinition, ReachedNodes> reached = new LinkedHashMap<>();
  private final List<TestDefinition> failing = new ArrayList<>();
  private final Reach reach;

  /** Runs all tests once on the unchanged program. */
  MutantTests(ProgramLibrary tested, List<ProgramLibrary> others, Path folder) {
    this.tested = tested;
    this.others = List.copyOf(others);
    this.folder = folder;
    this.reach = new Reach(new References(tested.program()));
    tested.program().declarations(TestDefinition.class).forEach(this::observe);
  }

  private void observe(TestDefinition test) {
    ReachedNodes nodes = new ReachedNodes();
    if (!new SingleTests(libraries(tested), nodes).passes(test, folder)) {
      failing.add(test);
    }
    reached.put(test, nodes);
  }

  private List<ProgramLibrary> libraries(ProgramLibrary own) {
    List<ProgramLibrary> libraries = new ArrayList<>(others);
    libraries.add(own);
    return libraries;
  }

  /** Returns the tests that fail on the unchanged program. */
  List<TestDefinition> failing() {
    return failing;
  }

  int size() {
    return reached.size();
  }

  /** Returns the tests that evaluate what is changed, in their order. */
  List<TestDefinition> covering(Mutant mutant, CheckedNodes nodes) {
    return reached.entrySet().stream()
        .filter(each -> reach.covers(each.getValue(), mutant, nodes))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns the first of several tests that fails on a changed program. */
  Optional<TestDefinition> firstFailing(Program changed, List<TestDefinition> tests) {
    ProgramLibrary library = ProgramLibrary.of(changed, tested.binding(), tested.profiles());
    SingleTests runs = new SingleTests(libraries(library));
    return tests.stream().filter(each -> !runs.passes(each, folder)).findFirst();
  }
}
