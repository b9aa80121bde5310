package dev.bylaw.dsl.internal.mutation;

import dev.bylaw.dsl.internal.equivalence.NormalForm;
import dev.bylaw.dsl.mutation.report.DroppedMutants;
import dev.bylaw.dsl.mutation.report.Mutant;
import dev.bylaw.dsl.mutation.report.MutantFate;
import dev.bylaw.dsl.mutation.report.MutantResult;
import dev.bylaw.dsl.mutation.report.MutationReport;
import dev.bylaw.internal.program.Declaration;
import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.TestDefinition;
import dev.bylaw.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All changes of one declaration, one after the other; of one thread. */
final class DeclarationRun {
  private final Declaration original;
  private final CheckedNodes nodes;
  private final PolicySources sources;
  private final MutantTests tests;
  private final Set<String> forms = new HashSet<>();
  private final List<TestDefinition> killers = new ArrayList<>();
  private final List<MutantResult> results = new ArrayList<>();
  private int illTyped;
  private int equal;
  private int repeated;

  DeclarationRun(
      Declaration original, CheckedNodes nodes, PolicySources sources, MutantTests tests) {
    this.original = original;
    this.nodes = nodes;
    this.sources = sources;
    this.tests = tests;
  }

  /** Runs the tests on each change. */
  MutationReport run(List<Mutant> mutants, Runnable afterEach) {
    String form = NormalForm.of(original);
    for (Mutant mutant : mutants) {
      Optional<Program> changed =
          sources.compile(SourceText.of(mutant.source().name(), mutant.changedText()));
      Optional<String> other =
          changed.flatMap(each -> each.declaration(original.id())).map(NormalForm::of);
      if (changed.isEmpty() || other.isEmpty()) {
        illTyped++;
      } else if (other.get().equals(form)) {
        equal++;
      } else if (!forms.add(other.get())) {
        repeated++;
      } else {
        results.add(run(mutant, changed.get()));
      }
      afterEach.run();
    }
    return new MutationReport(results, new DroppedMutants(illTyped, equal, repeated));
  }

  private MutantResult run(Mutant mutant, Program changed) {
    List<TestDefinition> covering = new ArrayList<>(tests.covering(mutant, nodes));
    if (covering.isEmpty()) {
      return new MutantResult(mutant, MutantFate.NOT_COVERED, Optional.empty(), 0);
    }
    covering.sort((a, b) -> Integer.compare(rank(a), rank(b)));
    Optional<TestDefinition> killer = tests.firstFailing(changed, covering);
    killer.ifPresent(each -> {
      killers.remove(each);
      killers.add(0, each);
    });
    return new MutantResult(
        mutant,
        killer.isPresent() ? MutantFate.KILLED : MutantFate.SURVIVED,
        killer.map(each -> each.id().packageName() + ": " + each.id().name()),
        covering.size());
  }

  /** A test that has noticed another change of the declaration is likely to notice this one too. */
  private int rank(TestDefinition test) {
    int known = killers.indexOf(test);
    return known < 0 ? Integer.MAX_VALUE : known;
  }
}
