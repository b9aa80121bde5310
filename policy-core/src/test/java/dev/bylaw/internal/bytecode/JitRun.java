package dev.bylaw.internal.bytecode;

import dev.bylaw.internal.program.Program;
import dev.bylaw.internal.program.RuleDefinition;
import dev.bylaw.internal.projection.SlotObject;
import dev.bylaw.internal.random.RandomDocuments;
import dev.bylaw.internal.random.RandomPrograms;
import dev.bylaw.internal.random.SampleBinding;
import java.util.ArrayList;
import java.util.List;

/** Runs generated rules until the JIT has compiled them. */
final class JitRun {
  private static final int PROGRAMS = 150;
  private static final int RUNS = 30_000;

  private JitRun() {}

  /** Runs; takes no arguments. */
  public static void main(String[] arguments) {
    SampleBinding binding = new SampleBinding();
    int found = 0;
    for (int seed = 0; seed < PROGRAMS; seed++) {
      Program program = RandomPrograms.of(seed, binding);
      RuleDefinition rule =
          (RuleDefinition) program.declaration(RandomPrograms.RULE).orElseThrow();
      Agreement agreement = new Agreement(program, binding.widget(), List.of(rule));
      if (agreement.compiled().interpreted().isEmpty()) {
        found += run(agreement, binding, seed);
      }
    }
    if (found == 0) {
      throw new IllegalStateException("nothing was found");
    }
  }

  private static int run(Agreement agreement, SampleBinding binding, int seed) {
    List<SlotObject> documents = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      SlotObject kept = agreement.kept(RandomDocuments.valid(binding.widget(), 5L * seed + i));
      if (kept != null) {
        documents.add(kept);
      }
    }
    int found = 0;
    for (int i = 0; i < RUNS; i++) {
      FoundReferences references = agreement.compiled().run(documents.get(i % documents.size()));
      found += references == null ? 0 : references.count();
    }
    return found;
  }
}
